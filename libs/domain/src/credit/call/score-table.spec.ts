import { momentText, readMoment } from './moment';
import { pointsText, readPoints } from './points';
import { readScoreTable } from './score-table';

const CODE = '91411700MA45TEST0X';
/** A sound code of the register's tests. */
const SOUND = '91350100M000100Y43';

describe('points', () => {
  it.each<[string, string, number | null]>([
    ['a whole number', '92', 920_000],
    ['one decimal', '92.5', 925_000],
    ['four decimals', '92.1234', 921_234],
    ['full-width digits', '９２．５', 925_000],
    ['a fifth decimal is refused, not rounded', '92.12345', null],
    ['a negative number', '-1', null],
    ['a word', '优', null],
    ['nothing', '', null],
    ['more than a score can be', '10000.0001', null],
  ])('reads %s', (_, text, points) => {
    expect(readPoints(text)).toBe(points);
  });

  it('writes what it read', () => {
    for (const text of ['0', '92', '92.5', '92.1234', '0.0001']) expect(pointsText(readPoints(text) ?? -1)).toBe(text);
  });
});

describe('a moment', () => {
  it.each<[string, string, string | null]>([
    ['a day', '2026-03-01', '2026-02-28T16:00:00.000Z'],
    ['a Chinese day with a time', '2026年3月1日 9:30', '2026-03-01T01:30:00.000Z'],
    ['a day that is none', '2026-02-30', null],
    ['an hour that is none', '2026-03-01 24:00', null],
    ['a number', '92.5', null],
  ])('reads %s', (_, text, instant) => {
    expect(readMoment(text)).toBe(instant);
  });

  it('is written as read', () => {
    expect(momentText(readMoment('2026-03-01 09:30') ?? '')).toBe('2026-03-01 09:30');
  });
});

describe('a pasted table of scores', () => {
  const read = (text: string) =>
    readScoreTable(text, 1_000_000).map(({ line, uscc, name, score, problem }) => [line, uscc, name, score, problem]);

  it.each<[string, string, unknown[]]>([
    [
      'is read by its headings, in any order',
      `得分\t企业名称\t统一社会信用代码\n92.5\t甲公司\t${SOUND}`,
      [[2, SOUND, '甲公司', 925_000, null]],
    ],
    ['is read without headings', `${SOUND}\t88`, [[1, SOUND, null, 880_000, null]]],
    [
      'keeps the first firm of a list of names',
      '驻马店甲公司\n驻马店乙公司',
      [
        [1, null, '驻马店甲公司', null, null],
        [2, null, '驻马店乙公司', null, null],
      ],
    ],
    [
      'says what it cannot read',
      '名称\t得分\n甲公司\t九十\n乙公司\t100.5',
      [
        [2, null, '甲公司', null, 'score_unreadable'],
        [3, null, '乙公司', 1_005_000, 'score_beyond_most'],
      ],
    ],
    [
      'says who stands twice',
      '名称\t得分\n甲公司\t90\n甲公司\t91',
      [
        [2, null, '甲公司', 900_000, null],
        [3, null, '甲公司', 910_000, 'twice'],
      ],
    ],
    ['says that a line names nobody', '名称\t得分\n\t90', [[2, null, null, 900_000, 'who_missing']]],
    ['skips empty lines', '\n\n', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('does not take a wrong code for somebody', () => {
    expect(read(`统一社会信用代码\t得分\n${CODE}\t90`)).toEqual([[2, null, null, 900_000, 'who_missing']]);
  });
});
