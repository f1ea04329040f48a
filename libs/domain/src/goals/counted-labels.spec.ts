import { LABEL_GOALS } from '../ladder/label/label-kind';
import { isCounted, isLabelGoal, labelsCounted } from './counted-labels';
import { TARGETS } from './targets';

it('every goal that labels count for is a goal of the policy, and counted', () => {
  for (const code of LABEL_GOALS) {
    const goal = TARGETS.find((one) => one.code === code);
    expect([code, goal && isCounted(goal), isLabelGoal(code)]).toEqual([code, true, true]);
  }
});

it.each([
  ['a goal for each year: from new year up to the day', true, '2024-02-29', { from: '2024-01-01', to: '2024-02-29' }],
  ['on the first day of a year it begins anew', true, '2025-01-01', { from: '2025-01-01', to: '2025-01-01' }],
  ['another goal: what is valid on the day', false, '2025-12-31', { asOf: '2025-12-31' }],
])('%s', (_, yearly, day, span) => {
  expect(labelsCounted({ yearly }, day)).toEqual(span);
});

it('what nobody counts stays reported', () => {
  expect(isCounted({ code: 'mva-growth', how: 'reported' })).toBe(false);
});
