import { advise, type Plan } from './planning';

const plan = (clientId: string, plannedOn: string, mine = false): Plan => ({ clientId, plannedOn, mine });
const known = (planned: Plan[], used = 0, limit = 24) => ({
  planned,
  quota: { year: 2026, used, limit },
  nearDays: 14,
});
const ids = (plans: readonly Plan[]) => plans.map(({ clientId }) => clientId);

describe('planning a visit', () => {
  it.each<[string, string, boolean]>([
    ['the same day goes together', '2026-06-15', true],
    ['the last of the near days goes together', '2026-06-29', true],
    ['so does the first', '2026-06-01', true],
    ['a day later does not', '2026-06-30', false],
    ['a day earlier does not', '2026-05-31', false],
  ])('%s', (_, day, joint) => {
    expect(ids(advise({ clientId: null, on: '2026-06-15' }, known([plan('a', day)])).joint)).toEqual(
      joint ? ['a'] : [],
    );
  });

  it('goes with nobody before a day is chosen', () => {
    expect(advise({ clientId: null, on: null }, known([plan('a', '2026-06-15')]))).toMatchObject({
      joint: [],
      others: [{}],
    });
  });

  it('shows what others plan, near or far, and not what is one’s own', () => {
    const planned = [plan('a', '2026-12-01'), plan('b', '2026-06-15', true)];
    expect(ids(advise({ clientId: null, on: '2026-06-15' }, known(planned)).others)).toEqual(['a']);
  });

  it.each<[string, Plan[], number, number, boolean]>([
    ['one of two is enough room', [], 1, 2, false],
    ['two made leave no room for a third', [], 2, 3, true],
    ['a plan of the year takes a place', [plan('a', '2026-12-01')], 1, 3, true],
    ['one of another year does not', [plan('a', '2027-01-01')], 1, 2, false],
    ['the visit itself is counted once', [plan('me', '2026-06-15', true)], 1, 2, false],
  ])('%s', (_, planned, used, inYear, overQuota) => {
    expect(advise({ clientId: 'me', on: '2026-06-20' }, known(planned, used, 2))).toMatchObject({ inYear, overQuota });
  });
});
