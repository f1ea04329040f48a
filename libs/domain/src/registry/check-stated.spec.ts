import { checkStated, type StatedProblem } from './check-stated';
import { STATED_MEANINGS, type StatedKey, statedMeaning } from './stated-facts';

const TODAY = '2026-11-25';

describe('a statement about an enterprise', () => {
  it.each<[string, StatedKey, unknown, StatedProblem | null]>([
    ['a number of patents', 'class1Ip', 3, null],
    ['none', 'class1Ip', 0, null],
    ['half a patent', 'class1Ip', 1.5, 'stated_not_whole'],
    ['fewer than none', 'class1Ip', -1, 'stated_negative'],
    ['a word for a number', 'class1Ip', '3', 'stated_wrong_shape'],
    ['endless', 'class1Ip', Infinity, 'stated_wrong_shape'],
    ['a share of 100 %', 'marketShare', 100, null],
    ['a share above 100 %', 'marketShare', 100.1, 'stated_too_large'],
    ['place nought', 'nationalRank', 0, 'stated_bad_place'],
    ['yes', 'ownBrand', true, null],
    ['perhaps', 'ownBrand', 'yes', 'stated_wrong_shape'],
    ['a known level', 'rndInstitution', 'province', null],
    ['an unknown level', 'rndInstitution', 'galaxy', 'stated_unknown_choice'],
    ['a day', 'segmentSince', '2015-03-08', null],
    ['a day that does not exist', 'segmentSince', '2015-02-30', 'stated_bad_day'],
    ['tomorrow', 'segmentSince', '2026-11-26', 'stated_in_the_future'],
    ['scores by year', 'platformScore', { '2025': 50, '2026': 60.5 }, null],
    ['the score of next year', 'platformScore', { '2027': 50 }, 'stated_bad_year'],
    ['a score above 100', 'platformScore', { '2026': 101 }, 'stated_too_large'],
    ['no awards', 'awards', [], null],
    [
      'an award with its place',
      'awards',
      [{ kind: 'province', on: '2024-01-01', rank: 2, name: '省科技进步奖' }],
      null,
    ],
    ['an award of an unknown kind', 'awards', [{ kind: 'village', on: '2024-01-01' }], 'stated_unknown_choice'],
    ['place nought in an award', 'awards', [{ kind: 'province', on: '2024-01-01', rank: 0 }], 'stated_bad_place'],
    ['a place where none is asked', 'incidents', [{ kind: 'tax', on: '2024-01-01', rank: 1 }], 'stated_bad_place'],
    [
      'an award with an end',
      'awards',
      [{ kind: 'province', on: '2024-01-01', until: '2025-01-01' }],
      'stated_wrong_shape',
    ],
    ['an honour with its span', 'honours', [{ kind: 'high_tech', on: '2024-01-01', until: '2026-12-31' }], null],
    [
      'a span that ends before it starts',
      'honours',
      [{ kind: 'high_tech', on: '2024-01-01', until: '2023-12-31' }],
      'stated_span_reversed',
    ],
    [
      'something hidden in an event',
      'awards',
      [{ kind: 'province', on: '2024-01-01', html: '<b>' }],
      'stated_wrong_shape',
    ],
    [
      'too many events',
      'awards',
      Array.from({ length: 51 }, () => ({ kind: 'province', on: '2024-01-01' })),
      'stated_too_many',
    ],
    ['a judgement with its sentence', 'marketPosition', { yes: true, why: '省内第一' }, null],
    ['a judgement without a sentence', 'marketPosition', { yes: true, why: ' ' }, 'stated_why_missing'],
    ['nothing', 'marketPosition', null, 'stated_wrong_shape'],
  ])('%s', (_, key, value, problem) => {
    expect(checkStated(statedMeaning(key), value, TODAY)).toBe(problem);
  });

  it('has a meaning in both languages for every key', () => {
    expect(new Set(STATED_MEANINGS.map(({ key }) => key)).size).toBe(STATED_MEANINGS.length);
    expect(STATED_MEANINGS.filter(({ zh, en }) => zh === '' || en === '')).toEqual([]);
  });
});
