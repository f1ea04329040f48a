import { type Role } from './role';
import { type UnitCode } from './unit';

/** The signed-in person as every room sees them: sight is decided from these fields and nothing else. */
export interface Reader {
  readonly userId: number;
  readonly name: string;
  readonly role: Role;
  readonly unitCode: UnitCode | null;
  readonly department: string | null;
  readonly enterpriseId: number | null;
  readonly sessionId: number;
}
