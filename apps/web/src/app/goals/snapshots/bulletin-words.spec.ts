import type { GoalCount } from '@yanzhen/contract/goals/scoreboard';
import type { Snapshot } from '@yanzhen/contract/goals/snapshot';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { bulletinLines, bulletinSentence } from './bulletin-words';

const goal = {
  kind: 'giant',
  count: 8,
  target: 10,
  comparison: 'more_than',
  byUnit: Object.fromEntries(UNIT_CODES.map((code) => [code, 1])),
} as unknown as GoalCount;
const snapshot = (over: object, unit: UnitCode | null = null) =>
  ({
    board: { unit, goals: [goal] },
    planned: [{ kind: 'giant', whole: 9, byUnit: { '411702': 2 } }],
    before: null,
    ...over,
  }) as unknown as Snapshot;
const before = (giant: number) => ({ month: '2025-11', counts: { giant } });

it.each([
  ['without a month before', {}, '专精特新“小巨人”企业 8 家，目标 > 10，还差 3 家。'],
  ['more than before', { before: before(6) }, '专精特新“小巨人”企业 8 家，较上月增加 2 家，目标 > 10，还差 3 家。'],
  ['fewer', { before: before(9) }, '专精特新“小巨人”企业 8 家，较上月减少 1 家，目标 > 10，还差 3 家。'],
  ['as many', { before: before(8) }, '专精特新“小巨人”企业 8 家，与上月持平，目标 > 10，还差 3 家。'],
])('says how things stand: %s', (_, over, sentence) => {
  expect(bulletinSentence(goal, snapshot(over))).toBe(sentence);
});

it('marks who is behind the plan, and ends with the city', () => {
  const lines = bulletinLines(snapshot({}));
  expect(lines).toHaveLength(14);
  expect(lines[0]).toMatchObject({ unit: '411702', cells: [{ count: 1, plan: 2, behind: true }] });
  expect(lines.at(-1)).toMatchObject({ unit: null, cells: [{ count: 8, plan: 9, behind: true }] });
  expect(bulletinLines(snapshot({}, '411721'))).toHaveLength(1);
});
