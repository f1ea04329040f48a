import { type FactFigures, type FactKey } from './annual-facts';

/** A part and the whole that it cannot exceed. */
export const FIGURE_PARTS: readonly (readonly [part: FactKey, whole: FactKey])[] = [
  ['rndExpense', 'revenue'],
  ['mainRevenue', 'revenue'],
  ['rndStaff', 'employees'],
];

export interface PartAboveWhole {
  readonly part: FactKey;
  readonly whole: FactKey;
  readonly value: number;
  readonly limit: number;
}

/** Figures of one year that contradict one another; null when none do. */
export function partAboveWhole(figures: FactFigures): PartAboveWhole | null {
  for (const [part, whole] of FIGURE_PARTS) {
    const [value, limit] = [figures[part], figures[whole]];
    if (value !== null && limit !== null && value > limit) return { part, whole, value, limit };
  }
  return null;
}
