import { withNumber } from '@yanzhen/domain/ladder/rulebook/numbers';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { DomainError } from '@yanzhen/domain/shared/domain-error';

/** Changed numbers by path. NaN: what was typed is no number. */
export type Changes = Readonly<Record<string, number>>;

/** With one number changed, or as it was (null). */
export const withChange = (changes: Changes, path: string, value: number | null): Changes =>
  Object.fromEntries([
    ...Object.entries(changes).filter(([other]) => other !== path),
    ...(value === null ? [] : [[path, value] as const]),
  ]);

export interface Tried {
  /** With every number that fits. */
  readonly book: Rulebook;
  /** The numbers in an order in which each leaves a sound book behind it. */
  readonly numbers: readonly { readonly path: string; readonly value: number }[];
  /** Path → the reason why the number does not fit. */
  readonly refused: Readonly<Record<string, string>>;
}

/**
 * All numbers together. One that does not fit alone may fit after another (two bars of a table moved past each other), so
 * what was refused is tried again as long as something moves.
 */
export function tryNumbers(book: Rulebook, changes: Changes): Tried {
  let tried: Tried = { book, numbers: [], refused: {} };
  let waiting = Object.entries(changes);
  for (;;) {
    const before = waiting.length;
    tried = { ...tried, refused: {} };
    waiting = waiting.filter(([path, value]) => {
      const next = changed(tried.book, path, value);
      tried =
        typeof next === 'string'
          ? { ...tried, refused: { ...tried.refused, [path]: next } }
          : { ...tried, book: next, numbers: [...tried.numbers, { path, value }] };
      return typeof next === 'string';
    });
    if (!waiting.length || waiting.length === before) return tried;
  }
}

function changed(book: Rulebook, path: string, value: number): Rulebook | string {
  if (Number.isNaN(value)) return 'not_a_number';
  try {
    return withNumber(book, path, value);
  } catch (error) {
    // The book says no to this number; the page tells why.
    if (error instanceof DomainError) return String(error.details['why'] ?? error.code);
    throw error;
  }
}
