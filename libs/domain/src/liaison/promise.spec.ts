import { dueDays, type PromiseStanding, standingOf } from './promise';
import type { PromiseState } from './visit';

const TODAY = '2026-06-10';

describe('how a promise stands', () => {
  it.each<[string, PromiseState, string, PromiseStanding]>([
    ['its day was yesterday', 'open', '2026-06-09', 'broken'],
    ['today is not too late', 'open', '2026-06-10', 'due'],
    ['the day on which the reminder rings', 'open', '2026-06-13', 'due'],
    ['a day before that', 'open', '2026-06-14', 'open'],
    ['kept is kept, also late', 'kept', '2026-06-01', 'kept'],
    ['dropped is dropped', 'dropped', '2026-06-20', 'dropped'],
  ])('%s', (_, state, dueOn, standing) => {
    expect(standingOf({ state, dueOn }, TODAY)).toBe(standing);
  });

  it.each(['2026-01-01', '2026-06-09', '2026-06-10', '2026-06-13', '2026-06-14', '2027-01-01'])(
    'a query finds %s where the rule puts it',
    (dueOn) => {
      const found = (['open', 'due', 'broken'] as const).filter((standing) => {
        const { from, to } = dueDays(standing, TODAY);
        return (from === null || from <= dueOn) && (to === null || dueOn <= to);
      });
      expect(found).toEqual([standingOf({ state: 'open', dueOn }, TODAY)]);
    },
  );
});
