import { numbersOf, withNumber } from '../rulebook/numbers';
import { readRulebook } from '../rulebook/read-rulebook';
import { SHIPPED_BOOKS } from '.';

describe('the books that come with the product', () => {
  it.each(SHIPPED_BOOKS.map((book) => [book.code, book] as const))('%s is data that its reader accepts', (_, book) => {
    expect(readRulebook(JSON.parse(JSON.stringify(book)))).toEqual(book);
  });

  it('have a code each', () => {
    expect(new Set(SHIPPED_BOOKS.map(({ code }) => code)).size).toBe(SHIPPED_BOOKS.length);
  });

  it.each(SHIPPED_BOOKS.map((book) => [book.code, book] as const))(
    'every number of %s can be changed in place',
    (_, book) => {
      for (const { path, value } of numbersOf(book)) expect(withNumber(book, path, value)).toEqual(book);
    },
  );
});
