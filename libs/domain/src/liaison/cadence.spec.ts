import { dueOn, dueState, SUGGESTED_RULES } from './cadence';

describe('when the next visit is due', () => {
  it.each([
    ['a little giant a month after the last visit', 'giant', '2026-07-01'],
    ['a specialised firm after two months', 'specialised', '2026-07-31'],
    ['an innovative one after a quarter', 'innovative', '2026-08-30'],
  ] as const)('%s', (_, tier, due) => {
    expect(dueOn('2026-06-01', tier, SUGGESTED_RULES.cadence)).toBe(due);
  });

  it.each([
    ['yesterday is overdue', '2026-06-09', 'overdue'],
    ['today is soon, not late', '2026-06-10', 'soon'],
    ['the last day of the warning', '2026-06-24', 'soon'],
    ['a day later is fine', '2026-06-25', 'fine'],
  ] as const)('%s', (_, due, state) => {
    expect(dueState(due, '2026-06-10', 14)).toBe(state);
  });
});
