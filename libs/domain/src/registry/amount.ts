import { type FixedPoint, fixedPoint, fixedPointOf, shifted, toNumber } from '../shared/fixed-point';
import { foldBlanks, saysNothing, withoutApostrophe } from '../shared/folded-text';

/** What a column's figures count: 万元, 元, or heads. */
export type Measure = 'wan' | 'yuan' | 'persons';

export type AmountProblem = 'amount_unreadable' | 'amount_not_whole' | 'amount_too_large';

/** In 万元 (4 decimals, exact) or persons; null where the cell says nothing or cannot be read. */
export interface AmountReading {
  readonly amount: number | null;
  readonly problem: AmountProblem | null;
}

const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const SUFFIXED = /^(.*?)(亿元|亿|万元|万|元|人|名)$/;
const IN_BRACKETS = /^\((.+)\)$/;
const MINUS = /[−－–—‐]/g;
/** Powers of ten from the unit to 万元; heads are no money. */
const TENS_TO_WAN: Readonly<Record<string, number>> = { 亿元: 4, 亿: 4, 万元: 0, 万: 0, 元: -4 };
const DECIMALS = 4;
/** decimal(18,4). */
const LARGEST_AMOUNT = 99_999_999_999_999;
const MOST_PERSONS = 1_000_000_000;

/**
 * Reads a figure as typed: separators, full width, apostrophe, a unit behind it, brackets for a loss.
 * A unit in the cell beats the column's.
 */
export function readAmount(value: string | number | boolean, measure: Measure): AmountReading {
  if (typeof value === 'boolean') return refuse('amount_unreadable');
  const text = foldBlanks(withoutApostrophe(String(value)));
  if (saysNothing(text)) return { amount: null, problem: null };
  const [, figure = text, suffix = null] = SUFFIXED.exec(text) ?? [];
  const number = typeof value === 'number' ? fixedPointOf(value) : readFigure(figure);
  if (number === null) return refuse('amount_unreadable');
  return measure === 'persons' ? heads(number, suffix) : money(number, suffix, measure);
}

function readFigure(figure: string): FixedPoint | null {
  const loss = IN_BRACKETS.exec(figure)?.[1];
  const signed = (loss ?? figure).replace(MINUS, '-');
  const number = fixedPoint(GROUPED.test(signed) ? signed.replace(/,/g, '') : signed);
  return number === null || loss === undefined ? number : { ...number, units: -number.units };
}

function heads(number: FixedPoint, suffix: string | null): AmountReading {
  if (suffix !== null && suffix !== '人' && suffix !== '名') return refuse('amount_unreadable');
  const amount = toNumber(number);
  if (!Number.isInteger(amount)) return refuse('amount_not_whole');
  return Math.abs(amount) > MOST_PERSONS ? refuse('amount_too_large') : { amount, problem: null };
}

function money(number: FixedPoint, suffix: string | null, measure: 'wan' | 'yuan'): AmountReading {
  const tens = suffix === null ? (measure === 'wan' ? 0 : -4) : TENS_TO_WAN[suffix];
  if (tens === undefined) return refuse('amount_unreadable');
  const amount = toNumber(shifted(number, tens, DECIMALS));
  return Math.abs(amount) > LARGEST_AMOUNT ? refuse('amount_too_large') : { amount, problem: null };
}

const refuse = (problem: AmountProblem): AmountReading => ({ amount: null, problem });
