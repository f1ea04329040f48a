import type { Permission } from '@yanzhen/domain/identity/permission';
import type { Role } from '@yanzhen/domain/identity/role';
import type { UnitCode } from '@yanzhen/domain/identity/unit';

export interface SignIn {
  username: string;
  password: string;
}

/** The signed-in person. `csrfToken` goes into `X-CSRF-Token` of every write. */
export interface Me {
  id: number;
  username: string;
  name: string;
  role: Role;
  unitCode: UnitCode | null;
  department: string | null;
  enterpriseId: number | null;
  permissions: Permission[];
  mustChangePassword: boolean;
  csrfToken: string;
  /** Today in Asia/Shanghai as the server sees it, `YYYY-MM-DD`. */
  today: string;
  /** The database holds invented enterprises for trying out. */
  demo: boolean;
}

export interface ChangePassword {
  current: string;
  next: string;
}

export interface SessionRow {
  id: number;
  current: boolean;
  startedAt: string;
  lastSeenAt: string;
  ip: string;
  agent: string;
}

/** The one-time link for the first administrator. */
export interface FirstAdministrator {
  token: string;
  username: string;
  name: string;
  password: string;
}
