import { AS_OF, strongFirm, withYear } from '../../../test/firm';
import { evaluate } from '../evaluation/evaluate';
import { type EnterpriseFacts } from '../evaluation/facts';
import { factOf, withFact } from '../evaluation/try-facts';
import { type Rulebook } from '../rulebook/rulebook';
import { SHIPPED_BOOKS } from '.';

const around = { others: SHIPPED_BOOKS };

/** Meets the book: the city's pool wants more revenue, 科技型 fewer assets. */
const firmFor = (book: Rulebook): EnterpriseFacts =>
  book.tier === 'leading' ? withYear(strongFirm(), 2025, { revenue: 120_000 }) : strongFirm();

const cases = SHIPPED_BOOKS.flatMap((book) => {
  const told = evaluate(book, firmFor(book), AS_OF, around);
  return told.facts.filter((ref) => factOf(firmFor(book), ref) !== null).map((ref) => [book.code, ref, book] as const);
});

describe('every fact that a book asks, when nobody has told it', () => {
  it.each(SHIPPED_BOOKS.map((book) => [book.code, book] as const))(
    '%s is met by a strong firm to begin with',
    (_, book) => {
      expect(evaluate(book, firmFor(book), AS_OF, around).verdict).toBe('eligible');
    },
  );

  it.each(cases)('%s without %s is not failed, and asks for it where it decides', (_, ref, book) => {
    const found = evaluate(book, withFact(firmFor(book), ref, null), AS_OF, around);
    expect(found.verdict).not.toBe('not_eligible');
    if (found.verdict === 'undecided') expect(found.missing).toContain(ref);
  });
});
