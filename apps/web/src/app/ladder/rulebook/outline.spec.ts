import { SHIPPED_BOOKS } from '@yanzhen/domain/ladder/book';
import { numbersOf } from '@yanzhen/domain/ladder/rulebook/numbers';
import { numberLabel, readTyped, shownNumber, typedOf } from './number-words';
import { outlineOf, wordsOf } from './outline';

const bookOf = (code: string) => SHIPPED_BOOKS.find((book) => book.code === code) ?? SHIPPED_BOOKS[0];

describe('a book as it is read', () => {
  it('numbers its clauses and says what each takes', () => {
    const clauses = outlineOf(bookOf('specialised-2022'));
    const score = clauses.find(({ kind }) => kind === 'score');
    expect(score?.rule).toBe('满分 100 分，得分不低于 60 分');
    const rnd = clauses.find(({ kind, tables }) => kind === 'item' && tables.length === 2);
    expect(rnd?.tables.map(({ lines }) => lines[0])).toEqual([
      { when: '不低于 500 万元', points: 10 },
      { when: '不低于 10%', points: 10 },
    ]);
  });

  it.each(SHIPPED_BOOKS.map((book) => [book.code, book] as const))(
    'leaves no clause of %s without words',
    (_, book) => {
      const clauses = outlineOf(book);
      expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
      for (const { text, number } of clauses) {
        expect(text.trim()).not.toBe('');
        expect(number).toMatch(/^\d+(\.\d+)*$/);
      }
      expect([...wordsOf(book).keys()].every((id) => clauses.some((clause) => clause.id === id))).toBe(true);
    },
  );
});

describe('numbers of a book', () => {
  it.each(SHIPPED_BOOKS.map((book) => [book.code, book] as const))('are all named in %s', (_, book) => {
    for (const number of numbersOf(book)) {
      expect(numberLabel(book, number)).toMatch(/[\u4e00-\u9fff]/);
      expect(readTyped(typedOf(number.value, number.measure), number.measure)).toBe(number.value);
    }
  });

  it.each([
    ['3', 'share', 0.03],
    ['2.5', 'share', 0.025],
    ['1,500', 'wan', 1500],
    ['１２', 'wan', null],
    ['', 'wan', null],
    ['三', 'points', null],
    ['1e3', 'points', null],
  ] as const)('typed as %s (%s)', (text, measure, value) => {
    expect(readTyped(text, measure)).toBe(value);
  });

  it('tells a share in percent', () => {
    expect(shownNumber(0.07, 'share')).toBe('7%');
    expect(shownNumber(1500, 'wan')).toBe('1,500 万元');
  });
});
