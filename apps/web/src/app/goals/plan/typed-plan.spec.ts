import type { Plan } from '@yanzhen/contract/goals/plan';
import { gapWords, isCell, linesOf, typedPlan, withCell } from './typed-plan';

const none = new Array<null>(12).fill(null);
const plan = {
  lines: [{ unit: '411702', months: new Array(12).fill(3) }],
  reached: [
    { unit: null, months: none },
    { unit: '411702', months: none },
  ],
} as unknown as Plan;

it('types a line for everyone, and saves what was typed', () => {
  const typed = withCell(typedPlan(plan), null, 11, '600');
  expect(typed.map(({ months }) => months[11])).toEqual(['600', '3']);
  expect(linesOf(typed)[0]?.months).toEqual([...none.slice(1), 600]);
});

it.each([
  ['nothing', '', true],
  ['a number', ' 12 ', true],
  ['half an enterprise', '0.5', false],
  ['a word', '十', false],
  ['below zero', '-1', false],
  ['too many', '100001', false],
])('takes %s', (_, text, fine) => {
  expect(isCell(text)).toBe(fine);
});

it('says what does not add up', () => {
  expect(gapWords({ what: 'units_differ', month: 6, city: 600, units: 580 })).toBe(
    '6 月：各县区合计 580，比全市计划 600 少 20',
  );
  expect(gapWords({ what: 'unit_incomplete', unit: '411702', months: [3, 4] })).toBe('驿城区：3、4 月没有填');
});
