import { SHIPPED_BOOKS } from '@yanzhen/domain/ladder/book';
import { withNumber } from '@yanzhen/domain/ladder/rulebook/numbers';
import { compareLines } from './compare-lines';

const bookOf = (code: string) => SHIPPED_BOOKS.find((book) => book.code === code) ?? SHIPPED_BOOKS[0];
const giant = bookOf('giant-2026');

describe('two books line by line', () => {
  it.each(SHIPPED_BOOKS.map((book) => [book.code, book] as const))('finds nothing between %s and itself', (_, book) => {
    expect(compareLines(book, book).every(({ what }) => what === 'same')).toBe(true);
  });

  it('finds one changed number and marks it on both sides', () => {
    const path = `requires[${giant.requires.findIndex(({ id }) => id === 'revenue')}].test.atLeast`;
    const changed = compareLines(giant, withNumber(giant, path, 6000)).filter(({ what }) => what !== 'same');
    expect(changed).toHaveLength(1);
    expect(changed[0].left?.details).toEqual([{ text: '上年度营业收入不低于 5,000 万元', differs: true }]);
    expect(changed[0].right?.details).toEqual([{ text: '上年度营业收入不低于 6,000 万元', differs: true }]);
  });

  it('counts other words for the same rule as a change', () => {
    const [first, ...others] = giant.requires;
    const reworded = { ...giant, requires: [{ ...first, zh: '另一种说法' } as typeof first, ...others] };
    expect(
      compareLines(giant, reworded)
        .filter(({ what }) => what !== 'same')
        .map(({ id }) => id),
    ).toEqual([first.id]);
  });

  it('tells what 2026 changed, added and dropped of 2022', () => {
    const lines = compareLines(bookOf('giant-2022'), giant);
    const of = (id: string) => lines.find((line) => line.id === id)?.what;
    expect(of('main-share')).toBe('changed');
    expect(of('platform-score')).toBe('added');
    expect(lines.some(({ what }) => what === 'removed')).toBe(true);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  it('keeps an item of a score and a condition of the same name apart', () => {
    const lines = compareLines(bookOf('specialised-2022'), bookOf('specialised-2026'));
    const [item, condition] = lines.filter(({ id }) => id.endsWith('main-share'));
    expect([item.what, item.right, condition.what, condition.left]).toEqual(['removed', null, 'added', null]);
  });
});
