import { Decimal } from 'decimal.js';
import { foldBlanks, saysNothing, withoutApostrophe } from '../shared/folded-text';

/** What a column's figures count: 万元, 元, or heads. */
export type Measure = 'wan' | 'yuan' | 'persons';

export type AmountProblem = 'amount_unreadable' | 'amount_not_whole' | 'amount_too_large';

/** In 万元 (4 decimals, exact) or persons; null where the cell says nothing or cannot be read. */
export interface AmountReading {
  readonly amount: number | null;
  readonly problem: AmountProblem | null;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?$/;
const SUFFIXED = /^(.*?)(亿元|亿|万元|万|元|人|名)$/;
const IN_BRACKETS = /^\((.+)\)$/;
const MINUS = /[−－–—‐]/g;
/** 万元 in one of the unit; heads are no money. */
const IN_WAN: Readonly<Record<string, string>> = { 亿元: '10000', 亿: '10000', 万元: '1', 万: '1', 元: '0.0001' };
/** decimal(18,4). */
const LARGEST = new Decimal('99999999999999.9999');

/**
 * Reads a figure as typed: separators, full width, apostrophe, a unit behind it, brackets for a loss.
 * A unit in the cell beats the column's.
 */
export function readAmount(value: string | number | boolean, measure: Measure): AmountReading {
  const text = foldBlanks(withoutApostrophe(String(value)));
  if (saysNothing(text)) return { amount: null, problem: null };
  const [, figure = text, suffix = null] = SUFFIXED.exec(text) ?? [];
  const bracketed = IN_BRACKETS.exec(figure)?.[1];
  const number = typeof value === 'number' ? finite(value) : decimal(bracketed ?? figure);
  if (number === null || typeof value === 'boolean') return refuse('amount_unreadable');
  const signed = bracketed === undefined ? number : number.negated();
  return measure === 'persons' ? heads(signed, suffix) : money(signed, suffix, measure);
}

function heads(number: Decimal, suffix: string | null): AmountReading {
  if (suffix !== null && suffix !== '人' && suffix !== '名') return refuse('amount_unreadable');
  if (!number.isInteger()) return refuse('amount_not_whole');
  return number.abs().greaterThan(1e9) ? refuse('amount_too_large') : { amount: number.toNumber(), problem: null };
}

function money(number: Decimal, suffix: string | null, measure: 'wan' | 'yuan'): AmountReading {
  const factor = suffix === null ? (measure === 'wan' ? '1' : '0.0001') : IN_WAN[suffix];
  if (factor === undefined) return refuse('amount_unreadable');
  const wan = number.times(factor).toDecimalPlaces(4);
  return wan.abs().greaterThan(LARGEST)
    ? refuse('amount_too_large')
    : { amount: wan.isZero() ? 0 : wan.toNumber(), problem: null };
}

function decimal(figure: string): Decimal | null {
  const parts = NUMBER.exec(figure.replace(MINUS, '-'));
  return parts === null ? null : new Decimal(`${parts[1]}${parts[2]?.replace(/,/g, '')}${parts[3] ?? ''}`);
}

const finite = (value: number): Decimal | null => (Number.isFinite(value) ? new Decimal(value) : null);

const refuse = (problem: AmountProblem): AmountReading => ({ amount: null, problem });
