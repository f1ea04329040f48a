import type { UnitCode } from '../identity/unit';
import type { TitleKind } from '../ladder/title-kind';

/** A title that was valid on a day, as a snapshot keeps it and as it is found now. */
export interface CountedTitle {
  readonly titleId: number;
  readonly enterpriseId: number;
  readonly kind: TitleKind;
  readonly unitCode: UnitCode;
}

export type DifferenceReason = 'added' | 'gone' | 'moved';

export interface TitleDifference<T extends CountedTitle> {
  readonly reason: DifferenceReason;
  readonly frozen: T | null;
  readonly now: T | null;
}

/** Titles that were entered, taken away or moved to another unit or enterprise since they were frozen. */
export function differencesOf<T extends CountedTitle>(frozen: readonly T[], now: readonly T[]): TitleDifference<T>[] {
  const present = new Map(now.map((title) => [title.titleId, title]));
  const known = new Set(frozen.map(({ titleId }) => titleId));
  return [
    ...frozen.flatMap((before): TitleDifference<T>[] => {
      const after = present.get(before.titleId);
      if (!after) return [{ reason: 'gone', frozen: before, now: null }];
      const same =
        after.unitCode === before.unitCode && after.enterpriseId === before.enterpriseId && after.kind === before.kind;
      return same ? [] : [{ reason: 'moved', frozen: before, now: after }];
    }),
    ...now
      .filter(({ titleId }) => !known.has(titleId))
      .map((after): TitleDifference<T> => ({ reason: 'added', frozen: null, now: after })),
  ];
}

/** Enterprises with at least one of the titles, once each. */
export const holdersAmong = (titles: readonly CountedTitle[], kind: TitleKind): number =>
  new Set(titles.filter((title) => title.kind === kind).map(({ enterpriseId }) => enterpriseId)).size;
