import { FACT_MEANINGS, type FactFigures } from './annual-facts';

export interface YearFigures {
  readonly year: number;
  readonly figures: Partial<FactFigures>;
}

/** A year stands out when most of its amounts are beyond this multiple of another year's. 元 for 万元 is 10,000 ×; firms also grow. */
const STANDS_OUT = 1_500;
const ENOUGH = 2;

/**
 * Years of one enterprise whose amounts look like 元 in a 万元 column: pointed out, never corrected.
 * Head counts and new equity financing, which comes and goes, do not speak.
 */
export const suspectYears = (years: readonly YearFigures[]): readonly number[] =>
  years.filter((one) => years.some((other) => standsOut(one, other))).map(({ year }) => year);

const SPEAKING = FACT_MEANINGS.filter(({ measure, key }) => measure === 'wan' && key !== 'equityFinancing').map(
  ({ key }) => key,
);

function standsOut(one: YearFigures, other: YearFigures): boolean {
  const ratios = SPEAKING.map((key) => [one.figures[key] ?? 0, other.figures[key] ?? 0] as const)
    .filter(([mine, theirs]) => mine !== 0 && theirs !== 0)
    .map(([mine, theirs]) => Math.abs(mine / theirs));
  const beyond = ratios.filter((ratio) => ratio >= STANDS_OUT).length;
  return beyond >= ENOUGH && beyond * 2 > ratios.length;
}
