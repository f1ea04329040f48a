import { publicityOf, regimeOf } from './publicity';

const of = (over: Partial<Parameters<typeof publicityOf>[0]>) =>
  publicityOf({ kind: 'penalty', severity: 'general', decidedOn: '2026-04-01', issuer: '市税务局', ...over });

describe('publicity of a decision', () => {
  it.each([
    ['2023-04-30', 'before-2023'],
    ['2023-05-01', '2023'],
    ['2026-03-31', '2023'],
    ['2026-04-01', '2026'],
  ])('decided on %s falls under %s', (day, regime) => {
    expect(regimeOf(day)).toBe(regime);
  });

  it.each([
    ['minor since 2026', { severity: 'minor' }, '2026-04-01', '2026-07-01'],
    ['general since 2026', {}, '2026-07-01', '2027-04-01'],
    ['serious since 2026', { severity: 'serious' }, '2027-04-01', '2029-04-01'],
    ['a serious-dishonesty list since 2026', { kind: 'dishonest', severity: null }, '2027-04-01', '2029-04-01'],
    ['the day before the new regime', { decidedOn: '2026-03-31' }, '2026-06-30', '2029-03-31'],
    [
      'fire safety under the old regime',
      { decidedOn: '2026-03-31', issuer: '市消防救援支队' },
      '2027-03-31',
      '2029-03-31',
    ],
    ['general before 2023', { decidedOn: '2022-11-30' }, '2023-02-28', '2023-11-30'],
    ['the abnormal list stays until its exit', { kind: 'abnormal' }, null, null],
    ['an old list stays until its exit', { kind: 'dishonest', decidedOn: '2026-03-31' }, null, null],
  ] as const)('%s', (_, over, repairableFrom, until) => {
    expect(of(over)).toMatchObject({ repairableFrom, until });
  });
});
