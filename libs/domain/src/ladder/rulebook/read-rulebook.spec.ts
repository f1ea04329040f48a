import { SHIPPED_BOOKS } from '../book';
import { INNOVATIVE_2022 } from '../book/innovative-2022';
import { LEADING_CITY } from '../book/leading-city';
import { compareBooks } from './compare-books';
import { factsAsked } from './facts-asked';
import { numbersOf, withNumber } from './numbers';
import { readRulebook } from './read-rulebook';
import { type Rulebook } from './rulebook';

/** A deep copy to spoil. */
const copy = (book: Rulebook) => JSON.parse(JSON.stringify(book));
const score = (book: ReturnType<typeof copy>) => book.requires[1].of[0];

describe('a wrong book is refused with the path of its mistake', () => {
  it.each<[string, (book: ReturnType<typeof copy>) => void, string, string]>([
    ['nothing at all', (book) => Object.keys(book).forEach((key) => delete book[key]), 'zh', 'missing'],
    ['a word too many', (book) => (book.colour = 'red'), 'colour', 'unknown_key'],
    ['no document number', (book) => (book.document = ' '), 'document', 'empty'],
    ['a day that does not exist', (book) => (book.effectiveFrom = '2026-02-30'), 'effectiveFrom', 'bad_day'],
    ['the end before the start', (book) => (book.effectiveTo = '2020-01-01'), 'effectiveTo', 'dates_reversed'],
    ['a tier nobody knows', (book) => (book.tier = 'unicorn'), 'tier', 'not_in_list'],
    ['no criteria', (book) => (book.requires = []), 'requires', 'empty'],
    [
      'a figure nobody knows',
      (book) => (score(book).categories[0].items[1].points.bands.ratio[0].annual = 'profit'),
      'requires[1].of[0].categories[0].items[1].points.bands.ratio[0].annual',
      'not_in_list',
    ],
    [
      'a fact of another kind',
      (book) => (book.requires[0].of[0].test = { yes: 'class1Ip' }),
      'requires[0].of[0].test.yes',
      'not_in_list',
    ],
    [
      'a rule nobody knows',
      (book) => (book.requires[0].of[0].test = { maybe: true }),
      'requires[0].of[0].test',
      'unknown_rule',
    ],
    [
      'a kind of event nobody knows',
      (book) => (book.requires[1].of[2].test.only.kinds[0] = 'medal'),
      'requires[1].of[2].test.only.kinds[0]',
      'not_in_list',
    ],
    [
      'bands out of order',
      (book) => (score(book).categories[0].items[1].points.from[1].bar = 0.05),
      'requires[1].of[0].categories[0].items[1].points.from[1].bar',
      'bands_out_of_order',
    ],
    [
      'a worse band that gives more',
      (book) => (score(book).categories[0].items[1].points.from[1].points = 20),
      'requires[1].of[0].categories[0].items[1].points.from[0].points',
      'points_out_of_order',
    ],
    [
      'more points than the maximum',
      (book) => (score(book).categories[0].items[1].max = 19),
      'requires[1].of[0].categories[0].items[1].max',
      'points_above_max',
    ],
    ['a bar beyond all points', (book) => (score(book).pass = 101), 'requires[1].of[0].pass', 'points_above_max'],
    [
      'a part beyond its points',
      (book) => (score(book).categories[1].atLeast = 31),
      'requires[1].of[0].categories[1].atLeast',
      'points_above_max',
    ],
    [
      'the same name twice',
      (book) => (book.requires[0].of[1].id = 'legal-person'),
      'requires[0].of[1].id',
      'duplicate_id',
    ],
    ['text for a number', (book) => (score(book).pass = '60'), 'requires[1].of[0].pass', 'not_number'],
    [
      'more needed than there are',
      (book) => (book.requires[0] = { ...book.requires[0], need: 'least', least: 6 }),
      'requires[0].least',
      'least_out_of_range',
    ],
  ])('%s', (_, spoil, path, why) => {
    const book = copy(INNOVATIVE_2022);
    spoil(book);
    expect(() => readRulebook(book)).toThrow(
      expect.objectContaining({ code: 'ladder.rulebook_invalid', details: { path, why } }),
    );
  });

  it.each([null, 7, 'book', []])('%p is no book', (data) => {
    expect(() => readRulebook(data)).toThrow(expect.objectContaining({ code: 'ladder.rulebook_invalid' }));
  });
});

describe('numbers of a draft', () => {
  it('are found with their place and unit', () => {
    expect(numbersOf(LEADING_CITY)).toEqual([
      { path: 'requires[0].test.atLeast', id: 'revenue', role: 'atLeast', value: 100_000, measure: 'wan' },
    ]);
    expect(numbersOf(INNOVATIVE_2022)).toContainEqual({
      path: 'requires[1].of[0].categories[0].items[1].points.from[1].bar',
      id: 'rnd-share',
      role: 'bar',
      value: 0.03,
      measure: 'share',
    });
  });

  it('change one place and nothing else', () => {
    const changed = withNumber(LEADING_CITY, 'requires[0].test.atLeast', 50_000);
    expect(compareBooks(LEADING_CITY, changed).filter(({ what }) => what !== 'same')).toMatchObject([
      { id: 'revenue', what: 'changed' },
    ]);
    expect(LEADING_CITY.requires[0]).toMatchObject({ test: { atLeast: 100_000 } });
  });

  it.each([
    ['a place that is no number', 'requires[0].id', 1, 'ladder.number_unknown'],
    ['the version', 'version', 2, 'ladder.number_unknown'],
    [
      'bands that would cross',
      'requires[1].of[0].categories[0].items[1].points.from[1].bar',
      0.06,
      'ladder.rulebook_invalid',
    ],
    ['no number at all', 'requires[1].of[0].pass', NaN, 'ladder.rulebook_invalid'],
  ])('refuse %s', (_, path, value, code) => {
    expect(() => withNumber(INNOVATIVE_2022, path, value)).toThrow(expect.objectContaining({ code }));
  });
});

describe('two books line by line', () => {
  const [old, now] = ['specialised-2022', 'specialised-2026'].map((code) =>
    SHIPPED_BOOKS.find((book) => book.code === code),
  ) as [Rulebook, Rulebook];
  it('tell what changed from 2022 to 2026', () => {
    const what = new Map(compareBooks(old, now).map((line) => [line.id, line.what]));
    expect(what.get('segment-years')).toBe('changed');
    expect(what.get('no-incidents')).toBe('same');
    expect(what.get('points/province-points')).toBe('removed');
    expect(what.get('platform-score')).toBe('added');
  });

  it('show every line of both once', () => {
    const lines = compareBooks(old, now);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(compareBooks(now, now).every(({ what }) => what === 'same')).toBe(true);
  });
});

describe('the facts that a book asks', () => {
  it('are those of its rules, each once, in the order of the text', () => {
    expect(factsAsked(LEADING_CITY, '2026-11-25')).toEqual([
      'revenue@2025',
      'industryCode',
      'creditBlocked',
      'coreCompetence',
      'qualityBenefit',
      'drivingRole',
    ]);
  });
});
