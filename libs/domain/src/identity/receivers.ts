import type { Role } from './role';
import type { UnitCode } from './unit';

/** Whom something is for: one person, everybody of a post (of a unit, of a department), the people of an enterprise. Only active accounts count. */
export type Receivers =
  | { readonly userId: number }
  | { readonly role: Role; readonly unitCode?: UnitCode; readonly department?: string }
  | { readonly enterpriseId: number };
