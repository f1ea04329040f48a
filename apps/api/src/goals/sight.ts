import type { Reader } from '@yanzhen/domain/identity/reader';
import type { Role } from '@yanzhen/domain/identity/role';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';

/** Which part of the scoreboard a reader sees, and whether the lists behind the numbers open. */
export interface BoardSight {
  /** Units that are counted; none: nothing is. */
  readonly units: readonly UnitCode[];
  /** The one unit, null for the whole city. */
  readonly unit: UnitCode | null;
  readonly opens: boolean;
}

/** The whole city, for work that nobody reads at once. */
export const CITY: BoardSight = { units: UNIT_CODES, unit: null, opens: true };

const NOTHING: BoardSight = { units: [], unit: null, opens: false };

const SIGHT: Readonly<Partial<Record<Role, (reader: Reader) => BoardSight>>> = {
  bureau: () => CITY,
  leader: () => ({ units: UNIT_CODES, unit: null, opens: false }),
  county: ({ unitCode }) => (unitCode === null ? NOTHING : { units: [unitCode], unit: unitCode, opens: true }),
};

/** A role not named here, or a county account without a unit, sees nothing. */
export const boardSight = (reader: Reader): BoardSight => SIGHT[reader.role]?.(reader) ?? NOTHING;
