import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';

/** Titles that end within so many days after the day of the count are pointed out. */
export const SOON_DAYS = 180;

/** Query parameters of the list behind a number: it has exactly that many rows. */
export interface Listing {
  kind: TitleKind;
  asOf: string;
  unit?: UnitCode;
  expiringWithin?: number;
}
