import { SHIPPED_BOOKS } from '@yanzhen/domain/ladder/book';
import { numbersOf } from '@yanzhen/domain/ladder/rulebook/numbers';
import { tryNumbers } from './tried-numbers';

const innovative = SHIPPED_BOOKS.find(({ code }) => code === 'innovative-2022') ?? SHIPPED_BOOKS[0];
const bars = numbersOf(innovative).filter(({ role, measure }) => role === 'bar' && measure === 'share');
/** Bars of one table, highest first: 5 %, 3 %, 2 %, 1 %. */
const [highest, second] = bars;

describe('numbers tried together', () => {
  it('leave the book as it is when there are none', () => {
    expect(tryNumbers(innovative, {})).toEqual({ book: innovative, numbers: [], refused: {} });
  });

  it('find the order in which two bars can move past each other', () => {
    const { numbers, refused } = tryNumbers(innovative, { [highest.path]: 0.025, [second.path]: 0.022 });
    expect(refused).toEqual({});
    expect(numbers.map(({ path }) => path)).toEqual([second.path, highest.path]);
  });

  it('are refused one by one, and the others still hold', () => {
    const { numbers, refused } = tryNumbers(innovative, { [highest.path]: 0.01, [second.path]: 0.035 });
    expect(refused).toEqual({ [highest.path]: 'bands_out_of_order' });
    expect(numbers).toEqual([{ path: second.path, value: 0.035 }]);
  });

  it('name what is no number', () => {
    expect(tryNumbers(innovative, { [highest.path]: NaN }).refused).toEqual({ [highest.path]: 'not_a_number' });
  });
});
