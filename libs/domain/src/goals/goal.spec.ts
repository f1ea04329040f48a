import { inForce, neededFor, reaches, targetWords } from './goal';
import { OTHER_TARGETS, TITLE_TARGETS } from './targets';

describe('reaches', () => {
  it.each([
    ['600 of at least 600', 600, 'at_least', 600, true],
    ['100 of more than 100', 100, 'more_than', 100, false],
    ['101 of more than 100', 100, 'more_than', 101, true],
    ['50 of about 50', 50, 'about', 50, true],
    ['two of two to three', 2, 'between', 2, true],
    ['one of two to three', 2, 'between', 1, false],
    ['no number in the text', null, null, 7, null],
  ] as const)('%s', (_, target, comparison, value, met) => {
    expect(reaches({ target, comparison }, value)).toBe(met);
  });
});

describe('inForce', () => {
  const rows = [
    { code: 'a', horizon: '2025-12-31' },
    { code: 'b', horizon: '2025-12-31' },
    { code: 'a', horizon: '2030-12-31' },
    { code: 'a', horizon: '2028-02-29' },
  ];
  it.each([
    ['before the first horizon', '2024-06-30', ['a 2025-12-31', 'b 2025-12-31']],
    ['on its last day', '2025-12-31', ['a 2025-12-31', 'b 2025-12-31']],
    ['the day after, the next row; what has none stays', '2026-01-01', ['b 2025-12-31', 'a 2028-02-29']],
    ['on a leap day that is a horizon', '2028-02-29', ['b 2025-12-31', 'a 2028-02-29']],
    ['the day after the leap day', '2028-03-01', ['b 2025-12-31', 'a 2030-12-31']],
    ['after all of them, the last', '2031-01-01', ['b 2025-12-31', 'a 2030-12-31']],
  ])('%s', (_, day, expected) => {
    expect(inForce(rows, day).map(({ code, horizon }) => `${code} ${horizon}`)).toEqual(expected);
  });
});

it('words bars as the policy does', () => {
  const words = new Map([...TITLE_TARGETS, ...OTHER_TARGETS].map((goal) => [goal.code, targetWords(goal)]));
  expect(words.get('mva-growth')).toBe('≥ 7%/年');
  expect(words.get('flagship-provincial')).toBe('2–3 家/年');
  expect(words.get('goose-10')).toBe('—');
  expect(TITLE_TARGETS.map(neededFor)).toEqual([600, 101, 11, 50]);
});
