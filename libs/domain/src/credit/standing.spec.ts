import * as fc from 'fast-check';
import { addDays } from '../shared/calendar-day';
import { type CreditRecord, isNegative, RECORD_KINDS, SEVERITIES } from './record';
import { CREDIT_STANDINGS, standingIn, standingOn, standingPeriods } from './standing';

const FIRST = '2025-01-01';
const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(FIRST, days));
const anyRecord: fc.Arbitrary<CreditRecord> = fc
  .record({
    id: fc.integer({ min: 1, max: 1_000_000 }),
    kind: fc.constantFrom(...RECORD_KINDS),
    severity: fc.constantFrom(...SEVERITIES, null),
    decidedOn: anyDay,
    lasts: fc.option(fc.integer({ min: 0, max: 600 })),
    ends: fc.option(fc.integer({ min: 0, max: 600 })),
  })
  .map(({ lasts, ends, ...record }) => ({
    ...record,
    until: lasts === null ? null : addDays(record.decidedOn, lasts),
    endedOn: ends === null ? null : addDays(record.decidedOn, ends),
  }));
const anyRecords = fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 8 });
const rank = (records: readonly CreditRecord[], day: string) =>
  CREDIT_STANDINGS.indexOf(standingOn(records, day).standing);

const record = (over: Partial<CreditRecord>): CreditRecord => ({
  id: 1,
  kind: 'penalty',
  severity: 'general',
  decidedOn: '2026-01-01',
  until: null,
  endedOn: null,
  ...over,
});

describe('standing on a day', () => {
  it.each([
    ['nobody knows anything', [], 'normal'],
    ['on the abnormal list', [record({ kind: 'abnormal' })], 'blocked'],
    ['on a serious-dishonesty list', [record({ kind: 'dishonest' })], 'blocked'],
    ['a serious penalty in publicity', [record({ severity: 'serious' })], 'restricted'],
    ['a general penalty flags, it does not block', [record({})], 'normal'],
    [
      'a minor penalty beside a commendation',
      [record({ severity: 'minor' }), record({ id: 2, kind: 'commendation' })],
      'priority',
    ],
    ['a general penalty beside a commendation', [record({}), record({ id: 2, kind: 'commendation' })], 'normal'],
    ['a commendation', [record({ kind: 'commendation' })], 'priority'],
    ["somebody else's grade decides nothing", [record({ kind: 'grade' })], 'normal'],
    ['a penalty decided tomorrow', [record({ kind: 'dishonest', decidedOn: '2026-03-02' })], 'normal'],
    ['the last day of publicity', [record({ kind: 'dishonest', until: '2026-03-01' })], 'blocked'],
    ['the day after the last', [record({ kind: 'dishonest', until: '2026-02-28' })], 'normal'],
    ['the day of the repair', [record({ kind: 'dishonest', endedOn: '2026-03-01' })], 'normal'],
    ['the day before the repair', [record({ kind: 'dishonest', endedOn: '2026-03-02' })], 'blocked'],
  ] as const)('%s', (_, records, expected) => {
    expect(standingOn(records, '2026-03-01').standing).toBe(expected);
  });

  it('tells every reason, with its record and the day it ends', () => {
    const records = [
      record({ id: 3, kind: 'grade' }),
      record({ id: 2, until: '2026-12-31' }),
      record({ kind: 'abnormal' }),
    ];
    expect(standingOn(records, '2026-03-01')).toMatchObject({
      standing: 'blocked',
      rules: '2026-1',
      reasons: [
        { recordId: 1, effect: 'blocks', lastDay: null },
        { recordId: 2, effect: 'withholds', lastDay: '2026-12-31' },
        { recordId: 3, effect: 'notes', lastDay: null },
      ],
    });
  });

  it('never improves by one more negative record', () => {
    fc.assert(
      fc.property(anyRecords, anyRecord, anyDay, (records, one, day) => {
        fc.pre(isNegative(one.kind));
        expect(rank([...records, one], day)).toBeLessThanOrEqual(rank(records, day));
      }),
    );
  });

  it('never worsens by a repair', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, anyDay, (records, repairedOn, day) => {
        records.forEach((one, at) => {
          if (!isNegative(one.kind) || (one.endedOn !== null && one.endedOn <= repairedOn)) return;
          const repaired = records.with(at, { ...one, endedOn: repairedOn });
          expect(rank(repaired, day)).toBeGreaterThanOrEqual(rank(records, day));
        });
      }),
    );
  });

  it('does not care for the order of records', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, (records, day) => {
        expect(standingOn([...records].reverse(), day)).toEqual(standingOn(records, day));
      }),
    );
  });

  it('depends on nothing after the day', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, (records, day) => {
        const then = records
          .filter(({ decidedOn }) => decidedOn <= day)
          .map((one) => (one.endedOn !== null && one.endedOn > day ? { ...one, endedOn: null } : one));
        expect(standingOn(then, day)).toEqual(standingOn(records, day));
      }),
    );
  });

  it('is the same read from the periods', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, (records, day) => {
        const periods = standingPeriods(records);
        expect(standingIn(periods, day)).toBe(standingOn(records, day).standing);
        periods.slice(1).forEach((period, at) => {
          expect(addDays(periods[at]?.to ?? '', 1)).toBe(period.from);
          expect(period.standing).not.toBe(periods[at]?.standing);
        });
      }),
    );
  });
});
