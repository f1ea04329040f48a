import type { HeldTitle } from '../holders';
import { isRuleValue, numberOf, ruleOf, SHIPPED_TITLE_RULES } from './title-rules';
import { dutyState, dutyTitle, reminderDue, updateDeadline } from './update-duty';

const title = (over: Partial<HeldTitle> = {}): HeldTitle => ({
  enterpriseId: 1,
  kind: 'innovative',
  unitCode: '411702',
  validFrom: '2024-01-01',
  validTo: '2026-12-31',
  ...over,
});

describe('the deadline of the annual update', () => {
  it.each([
    ['before the policy there is none', 2022, undefined, undefined],
    ['63号文: the end of April', 2023, '2023-04-30', false],
    ['still in its last year', 2025, '2025-04-30', false],
    ['from 2026 the end of May, one source only', 2026, '2026-05-31', true],
    ['and on', 2031, '2031-05-31', true],
  ])('%s', (_, year, day, unconfirmed) => {
    const deadline = updateDeadline(SHIPPED_TITLE_RULES, year);
    expect([deadline?.day, deadline?.rule.unconfirmed]).toEqual([day, unconfirmed]);
  });

  it('a later setting leaves past years alone', () => {
    const later = {
      name: 'update_deadline',
      fromYear: 2027,
      value: '06-15',
      source: null,
      unconfirmed: false,
    } as const;
    const rules = [...SHIPPED_TITLE_RULES, later];
    expect([2026, 2027, 2028].map((year) => updateDeadline(rules, year)?.day)).toEqual([
      '2026-05-31',
      '2027-06-15',
      '2028-06-15',
    ]);
  });
});

describe('who has the duty', () => {
  const deadline = '2026-05-31';
  it.each<[string, Partial<HeldTitle>[], string | null]>([
    ['a title valid on the deadline', [{}], 'innovative'],
    ['only the highest tier of several', [{}, { kind: 'giant' }, { kind: 'specialised' }], 'giant'],
    ['tier one again once tier two is over', [{}, { kind: 'specialised', validTo: '2026-05-30' }], 'innovative'],
    ['a title that ends on the deadline', [{ validTo: deadline }], 'innovative'],
    ['none that ended before', [{ validTo: '2026-05-30' }], null],
    ['a title that begins on the deadline', [{ validFrom: deadline }], 'innovative'],
    ['none that begins after it', [{ validFrom: '2026-06-01' }], null],
    ['not the pool of leading enterprises', [{ kind: 'leading' }], null],
    ['the tier below the pool', [{ kind: 'leading' }, { kind: 'specialised' }], 'specialised'],
  ])('%s', (_, titles, kind) => {
    expect(dutyTitle(titles.map(title), deadline)?.kind ?? null).toBe(kind);
  });

  it('of two titles of a tier the one that lasts longest', () => {
    const longer = title({ validTo: '2028-12-31' });
    expect(dutyTitle([longer, title()], deadline)).toBe(longer);
    expect(dutyTitle([title(), longer], deadline)).toBe(longer);
  });
});

describe('dutyState', () => {
  it.each([
    ['on the last day', null, '2026-05-31', 'open'],
    ['the day after', null, '2026-06-01', 'overdue'],
    ['done on the last day', '2026-05-31', '2026-12-01', 'done'],
    ['done the day after', '2026-06-01', '2026-12-01', 'late'],
  ])('%s', (_, doneOn, today, state) => {
    expect(dutyState('2026-05-31', doneOn, today)).toBe(state);
  });
});

describe('reminderDue', () => {
  it.each([
    ['31 days before', '2026-04-30', null],
    ['30 days before', '2026-05-01', 30],
    ['caught up after a sleep', '2026-05-20', 30],
    ['a week before', '2026-05-24', 7],
    ['the day before', '2026-05-30', 1],
    ['the last day', '2026-05-31', 1],
    ['too late', '2026-06-01', null],
  ])('%s', (_, today, days) => {
    expect(reminderDue('2026-05-31', today)).toBe(days);
  });

  it('crosses a leap day and a year end', () => {
    expect([reminderDue('2028-03-01', '2028-02-29'), reminderDue('2028-03-07', '2028-02-29')]).toEqual([1, 7]);
    expect(reminderDue('2027-01-06', '2026-12-31')).toBe(7);
  });
});

describe('title rules', () => {
  it.each([
    ['update_deadline', '05-31', true],
    ['update_deadline', '02-29', false],
    ['update_deadline', '13-01', false],
    ['update_deadline', '5-1', false],
    ['review_opens_days', '180', true],
    ['review_opens_days', '0', false],
    ['ban_years', '3', true],
    ['ban_years', '3.5', false],
    ['change_report_months', '25', false],
  ] as const)('%s may be %s: %s', (name, value, sound) => {
    expect(isRuleValue(name, value)).toBe(sound);
  });

  it('ships values that may be used, each with a year to begin', () => {
    expect(SHIPPED_TITLE_RULES.filter(({ name, value }) => !isRuleValue(name, value))).toEqual([]);
    expect(numberOf(SHIPPED_TITLE_RULES, 'ban_years', '2026-11-25')).toBe(3);
    expect(ruleOf(SHIPPED_TITLE_RULES, 'ban_years', 2021)).toBeNull();
  });
});
