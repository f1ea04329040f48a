import * as fc from 'fast-check';
import { addDays } from '../shared/calendar-day';
import { type CreditRecord, isNegative, RECORD_KINDS, SEVERITIES } from './record';
import { type CreditRules, SHIPPED_RULES } from './rules';
import { effectsFor, soundEffects } from './rule-choice';
import { ruleMoves } from './rule-moves';
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
/** Any rules that the bureau may publish. */
const anyEffects = fc
  .tuple(...SHIPPED_RULES.effects.map((line) => fc.constantFrom(...effectsFor(line))))
  .map((effects) => SHIPPED_RULES.effects.map((line, at) => ({ ...line, effect: effects[at] ?? line.effect })))
  .filter((effects) => allowed(() => soundEffects(effects)));
const anyVersions: fc.Arbitrary<CreditRules[]> = fc
  .array(fc.record({ validFrom: anyDay, effects: anyEffects }), { maxLength: 3 })
  .map((rows) => rows.map((row, at) => ({ ...row, no: at + 2 })));
const rank = (records: readonly CreditRecord[], day: string, versions: readonly CreditRules[]) =>
  CREDIT_STANDINGS.indexOf(standingOn(records, day, versions).standing);

function allowed(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    // Refused: not what the bureau may publish.
    return false;
  }
}

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
    expect(standingOn(records, '2026-03-01', []).standing).toBe(expected);
  });

  it('tells every reason, with its record and the day it ends', () => {
    const records = [
      record({ id: 3, kind: 'grade' }),
      record({ id: 2, until: '2026-12-31' }),
      record({ kind: 'abnormal' }),
    ];
    expect(standingOn(records, '2026-03-01', [])).toMatchObject({
      standing: 'blocked',
      rules: 1,
      reasons: [
        { recordId: 1, effect: 'blocks', lastDay: null },
        { recordId: 2, effect: 'withholds', lastDay: '2026-12-31' },
        { recordId: 3, effect: 'notes', lastDay: null },
      ],
    });
  });

  it('never improves by one more negative record', () => {
    fc.assert(
      fc.property(anyRecords, anyRecord, anyDay, anyVersions, (records, one, day, versions) => {
        fc.pre(isNegative(one.kind));
        expect(rank([...records, one], day, versions)).toBeLessThanOrEqual(rank(records, day, versions));
      }),
    );
  });

  it('never worsens by a repair', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, anyDay, anyVersions, (records, repairedOn, day, versions) => {
        records.forEach((one, at) => {
          if (!isNegative(one.kind) || (one.endedOn !== null && one.endedOn <= repairedOn)) return;
          const repaired = records.with(at, { ...one, endedOn: repairedOn });
          expect(rank(repaired, day, versions)).toBeGreaterThanOrEqual(rank(records, day, versions));
        });
      }),
    );
  });

  it('does not care for the order of records', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, anyVersions, (records, day, versions) => {
        expect(standingOn([...records].reverse(), day, [...versions].reverse())).toEqual(
          standingOn(records, day, versions),
        );
      }),
    );
  });

  it('depends on nothing after the day', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, anyVersions, (records, day, versions) => {
        const rules = versions.filter(({ validFrom }) => validFrom <= day);
        const then = records
          .filter(({ decidedOn }) => decidedOn <= day)
          .map((one) => (one.endedOn !== null && one.endedOn > day ? { ...one, endedOn: null } : one));
        expect(standingOn(then, day, rules)).toEqual(standingOn(records, day, versions));
      }),
    );
  });

  it('says what a new version moves on its first day, and nothing before', () => {
    fc.assert(
      fc.property(anyRecords, anyVersions, anyEffects, anyDay, (records, versions, effects, validFrom) => {
        const [no, all] = [9, [...versions, { no: 9, validFrom, effects }]];
        const moves = ruleMoves(new Map([[7, records]]), all, no, validFrom);
        const [from, to] = [versions, all].map((some) => standingOn(records, validFrom, some).standing);
        expect(moves).toEqual(from === to ? [] : [{ enterpriseId: 7, from, to }]);
        const eve = addDays(validFrom, -1);
        expect(standingOn(records, eve, all)).toEqual(standingOn(records, eve, versions));
      }),
    );
  });

  it('is the same read from the periods', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, anyVersions, (records, day, versions) => {
        const periods = standingPeriods(records, versions);
        expect(standingIn(periods, day)).toBe(standingOn(records, day, versions).standing);
        periods.slice(1).forEach((period, at) => {
          expect(addDays(periods[at]?.to ?? '', 1)).toBe(period.from);
          expect(period.standing).not.toBe(periods[at]?.standing);
        });
      }),
    );
  });
});
