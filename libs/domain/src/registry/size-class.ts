import { type FactFigures } from './annual-facts';
import { SIZE_TABLE, type SizeFigure, type SizeLimits, type SizeRow } from './size-table';

export const SIZE_CLASSES = ['large', 'medium', 'small', 'micro'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

export type SizeGap = 'industry_missing' | 'industry_not_covered' | 'figure_missing';

/** `missing`: the figures that the row asks for and nobody reported; `unconfirmed`: the class rests on a limit that no public source confirms. */
export interface SizeVerdict {
  readonly sizeClass: SizeClass | null;
  readonly reason: SizeGap | null;
  readonly missing: readonly SizeFigure[];
  readonly unconfirmed: boolean;
}

const ROW_BY_DIVISION: ReadonlyMap<string, SizeRow> = new Map(
  SIZE_TABLE.flatMap((row) => row.divisions.map((division): [string, SizeRow] => [division, row])),
);

/**
 * 统计上大中小微型企业划分办法（2017）: a class needs all its lower limits, else the next lower one is tried; micro is the rest.
 * Statistics class a firm by all the figures that its row of the table asks for: while one is missing, nobody has reported
 * enough, even if the other alone would already make it micro.
 */
export function sizeClass(division: string | null, figures: Pick<FactFigures, SizeFigure>): SizeVerdict {
  if (division === null) return gap('industry_missing');
  const row = ROW_BY_DIVISION.get(division);
  if (row === undefined) return gap('industry_not_covered');
  const missing = limitsOf(row.small).filter(([figure]) => figures[figure] === null);
  if (missing.length > 0)
    return gap(
      'figure_missing',
      missing.map(([figure]) => figure),
    );
  const reached = CLASSES_WITH_LIMITS.find((candidate) => meets(row[candidate], figures)) ?? 'micro';
  return {
    sizeClass: reached,
    reason: null,
    missing: [],
    unconfirmed: row.unconfirmed === true && (reached === 'medium' || reached === 'small'),
  };
}

const CLASSES_WITH_LIMITS = ['large', 'medium', 'small'] as const;

const limitsOf = (limits: SizeLimits) => Object.entries(limits) as [SizeFigure, number][];

const meets = (limits: SizeLimits, figures: Pick<FactFigures, SizeFigure>): boolean =>
  limitsOf(limits).every(([figure, limit]) => (figures[figure] ?? 0) >= limit);

const gap = (reason: SizeGap, missing: readonly SizeFigure[] = []): SizeVerdict => ({
  sizeClass: null,
  reason,
  missing,
  unconfirmed: false,
});
