import type { Role } from '@yanzhen/domain/identity/role';
import type { UnitCode } from '@yanzhen/domain/identity/unit';

export interface UserRow {
  id: number;
  version: number;
  username: string;
  name: string;
  role: Role;
  unitCode: UnitCode | null;
  department: string | null;
  enterpriseId: number | null;
  active: boolean;
  mustChangePassword: boolean;
  /** Instant until which sign-in is refused, null when it is not. */
  lockedUntil: string | null;
  lastSignInAt: string | null;
}

export interface UserBinding {
  name: string;
  role: Role;
  unitCode?: UnitCode | null;
  department?: string | null;
  enterpriseId?: number | null;
}

export interface CreateUser extends UserBinding {
  username: string;
}

export interface ChangeUser extends UserBinding {
  version: number;
  active: boolean;
}

/** Shown once: the person must replace it at the first sign-in. */
export interface TemporaryPassword {
  user: UserRow;
  password: string;
}
