import type { Reader } from '@yanzhen/domain/identity/reader';
import { type Role } from '@yanzhen/domain/identity/role';
import { EVERY_ROW, NO_ROW, type SqlPart } from './sql-part';

interface Placed {
  readonly id: number;
  readonly unitCode: string;
}

type Sight = (reader: Reader, alias: string) => SqlPart;

/** What another room says that a role sees (the assignments of leaders and liaisons); it is told once, when the room starts. */
const told = new Map<Role, Sight>();

export const tellSight = (roles: readonly Role[], sight: Sight): void => roles.forEach((role) => told.set(role, sight));

/** Which enterprises a role sees; a role neither named here nor told sees none. */
const SIGHT: Readonly<Partial<Record<Role, Sight>>> = {
  bureau: () => EVERY_ROW,
  county: ({ unitCode }, alias) => (unitCode === null ? NO_ROW : { sql: `${alias}.unit_code = ?`, params: [unitCode] }),
  enterprise: ({ enterpriseId }, alias) =>
    enterpriseId === null ? NO_ROW : { sql: `${alias}.id = ?`, params: [enterpriseId] },
};

/**
 * The one predicate on rows of `enterprise` (under `alias`) that every query carries, so that a list, a count, an export
 * and an id agree. Other rooms join `enterprise` through it.
 */
export const sightSql = (reader: Reader, alias: string): SqlPart =>
  (SIGHT[reader.role] ?? told.get(reader.role))?.(reader, alias) ?? NO_ROW;

/**
 * The same predicate on a row in hand, for the roles that import; both say the same, and a test holds them to it. Who sees by
 * assignment is told no row in hand: that takes a query.
 */
export const sees = (reader: Reader, { id, unitCode }: Placed): boolean =>
  reader.role === 'bureau' ||
  (reader.role === 'county' && reader.unitCode === unitCode) ||
  (reader.role === 'enterprise' && reader.enterpriseId === id);
