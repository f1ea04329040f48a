import { isSound, overlap, type Period, runsOn, splitAt } from './assignment';

const period = (startsOn: string, endsOn: string | null = null): Period => ({ startsOn, endsOn });

describe('periods of an assignment', () => {
  it.each<[string, Period, Period, boolean]>([
    ['two that go on meet', period('2026-01-01'), period('2027-01-01'), true],
    ['one ends the day before the other begins', period('2026-01-01', '2026-06-30'), period('2026-07-01'), false],
    ['one ends on the day the other begins', period('2026-01-01', '2026-07-01'), period('2026-07-01'), true],
    ['one lies inside the other', period('2026-01-01', '2026-12-31'), period('2026-03-01', '2026-03-31'), true],
    ['one comes later', period('2027-01-01', '2027-02-01'), period('2026-01-01', '2026-12-31'), false],
  ])('%s', (_, a, b, meet) => {
    expect([overlap(a, b), overlap(b, a)]).toEqual([meet, meet]);
  });

  it.each<[string, string, boolean]>([
    ['the first day counts', '2026-03-01', true],
    ['the last day counts', '2026-03-31', true],
    ['the day before does not', '2026-02-28', false],
    ['the day after does not', '2026-04-01', false],
  ])('%s', (_, day, runs) => {
    expect(runsOn(period('2026-03-01', '2026-03-31'), day)).toBe(runs);
  });

  it('may last a day, but not end before it begins', () => {
    expect([isSound(period('2026-03-01', '2026-03-01')), isSound(period('2026-03-01', '2026-02-28'))]).toEqual([
      true,
      false,
    ]);
  });

  it.each<[string, Period, Period | null, Period | null]>([
    ['one that goes on is cut in two', period('2026-01-01'), period('2026-01-01', '2026-06-30'), period('2026-07-01')],
    ['nothing lies before its first day', period('2026-07-01'), null, period('2026-07-01')],
    ['one to come stays whole', period('2026-08-01', '2026-09-30'), null, period('2026-08-01', '2026-09-30')],
    ['one that is over stays whole', period('2026-01-01', '2026-06-30'), period('2026-01-01', '2026-06-30'), null],
    [
      'its last day can still go over',
      period('2026-01-01', '2026-07-01'),
      period('2026-01-01', '2026-06-30'),
      period('2026-07-01', '2026-07-01'),
    ],
  ])('%s when it is split on 1 July', (_, whole, before, after) => {
    expect(splitAt(whole, '2026-07-01')).toEqual({ before, after });
  });
});
