import { UNIT_CODES, type UnitCode } from '../identity/unit';
import { TITLE_KINDS, type TitleKind } from './title-kind';

export interface TitleSpan {
  readonly validFrom: string;
  readonly validTo: string;
}

/** A title as counting sees it; the unit is that of the register today. */
export interface HeldTitle extends TitleSpan {
  readonly enterpriseId: number;
  readonly kind: TitleKind;
  readonly unitCode: UnitCode;
}

/** A title that may have been ended by a revocation. */
export interface EndedTitle extends HeldTitle {
  readonly revoked: boolean;
}

export interface HolderCount {
  readonly total: number;
  readonly byUnit: Readonly<Record<UnitCode, number>>;
}

/** Both ends of a validity count. */
export const isValidOn = (title: TitleSpan, day: string): boolean => title.validFrom <= day && day <= title.validTo;

/** The highest of some kinds, null for none. */
export const highestKind = (kinds: Iterable<TitleKind>): TitleKind | null => {
  const held = new Set(kinds);
  return [...TITLE_KINDS].reverse().find((kind) => held.has(kind)) ?? null;
};

/** Enterprises that hold a valid title of each kind on a day: once per kind, however many batches name them. */
export function countHolders(titles: readonly HeldTitle[], day: string): Readonly<Record<TitleKind, HolderCount>> {
  const valid = titles.filter((title) => isValidOn(title, day));
  const counted = TITLE_KINDS.map((kind) => [kind, countUnits(valid.filter((title) => title.kind === kind))] as const);
  return Object.fromEntries(counted) as Record<TitleKind, HolderCount>;
}

function countUnits(titles: readonly HeldTitle[]): HolderCount {
  const unitOf = new Map(titles.map(({ enterpriseId, unitCode }) => [enterpriseId, unitCode]));
  const byUnit = Object.fromEntries(UNIT_CODES.map((code) => [code, 0])) as Record<UnitCode, number>;
  for (const code of unitOf.values()) byUnit[code] += 1;
  return { total: unitOf.size, byUnit };
}
