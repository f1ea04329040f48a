import { type FactFigures } from './annual-facts';
import { SIZE_TABLE, type SizeFigure, type SizeLimits, type SizeRow } from './size-table';

export const SIZE_CLASSES = ['large', 'medium', 'small', 'micro'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

export type SizeGap = 'industry_missing' | 'industry_not_covered' | 'figure_missing';

/** `figures` missing ones that would decide; `unconfirmed`: the class rests on a limit that no public source confirms. */
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
 * One figure below its limit rules a class out whatever the others are; where the missing one would decide, nobody knows.
 */
export function sizeClass(division: string | null, figures: Pick<FactFigures, SizeFigure>): SizeVerdict {
  if (division === null) return gap('industry_missing');
  const row = ROW_BY_DIVISION.get(division);
  if (row === undefined) return gap('industry_not_covered');
  for (const candidate of ['large', 'medium', 'small'] as const) {
    const { short, missing } = measure(row[candidate], figures);
    if (short) continue;
    if (missing.length > 0) return gap('figure_missing', missing);
    return verdict(candidate, row.unconfirmed === true && candidate !== 'large');
  }
  return verdict('micro', false);
}

function measure(limits: SizeLimits, figures: Pick<FactFigures, SizeFigure>) {
  const asked = Object.entries(limits) as [SizeFigure, number][];
  return {
    short: asked.some(([figure, limit]) => (figures[figure] ?? limit) < limit),
    missing: asked.filter(([figure]) => figures[figure] === null).map(([figure]) => figure),
  };
}

const verdict = (sizeClass: SizeClass, unconfirmed: boolean): SizeVerdict => ({
  sizeClass,
  reason: null,
  missing: [],
  unconfirmed,
});

const gap = (reason: SizeGap, missing: readonly SizeFigure[] = []): SizeVerdict => ({
  sizeClass: null,
  reason,
  missing,
  unconfirmed: false,
});
