import type { GoalCount, Scoreboard } from '@yanzhen/contract/goals/scoreboard';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { EXPIRING_DAYS } from '@yanzhen/domain/ladder/title';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import * as fc from 'fast-check';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { livingAt } from '../../../test/shifted-clock';
import { TitleModel } from '../../../test/title-model';

/** A leap day, in a year for which nobody has published a calendar. */
const TODAY = '2028-02-29';
const UNITS: readonly UnitCode[] = ['411702', '411721', '4117GX'];

type Deed = (model: TitleModel) => Promise<void>;

const number = fc.nat(50);
const unit = fc.constantFrom(...UNITS);
const past = fc.integer({ min: 0, max: 1100 }).map((days) => addDays(TODAY, -days));
/** Year ends, leap days and any days. */
const first = fc.oneof(fc.constantFrom('2024-02-29', '2025-01-01', '2026-12-31', '2027-01-01', TODAY), past);
const length = fc.oneof(fc.constantFrom(0, 364, 365, 1094, 1095), fc.nat(1500));
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 2,
    arbitrary: unit.map(
      (code): Deed =>
        (model) =>
          model.found(code),
    ),
  },
  {
    weight: 7,
    arbitrary: fc.tuple(number, fc.constantFrom(...TITLE_KINDS), first, length).map(
      ([at, kind, from, days]): Deed =>
        (model) =>
          model.grant(at, kind, from, addDays(from, days)),
    ),
  },
  {
    weight: 2,
    arbitrary: number.map(
      (at): Deed =>
        (model) =>
          model.renew(at),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(number, past).map(
      ([at, on]): Deed =>
        (model) =>
          model.revoke(at, on),
    ),
  },
  number.map(
    (at): Deed =>
      (model) =>
        model.suspend(at, TODAY),
  ),
  number.map(
    (at): Deed =>
      (model) =>
        model.restore(at),
  ),
  number.map(
    (at): Deed =>
      (model) =>
        model.remove(at),
  ),
  fc.tuple(number, unit).map(
    ([at, code]): Deed =>
      (model) =>
        model.move(at, code),
  ),
  fc.tuple(number, number).map(
    ([at, into]): Deed =>
      (model) =>
        model.merge(at, into),
  ),
);

describe('the board on any day', () => {
  let house: TestApp;
  let bureau: Client;
  let county: Client;
  let model: TitleModel;
  beforeAll(async () => {
    house = await makeApp();
    livingAt(`${TODAY}T04:00:00Z`);
    bureau = await house.as({ role: 'bureau' });
    county = await house.as({ role: 'county', unitCode: '411721' });
    model = new TitleModel(bureau);
    for (const code of [...UNITS, ...UNITS]) await model.found(code);
  });
  afterAll(async () => {
    jest.useRealTimers();
    await house.close();
  });

  const board = async (who: Client, day: string): Promise<Scoreboard> =>
    (await who.get(`/api/goals/scoreboard?asOf=${day}`)).body;
  const shown = ({ goals }: Scoreboard) => goals.map(({ kind, count, expiringSoon }) => [kind, count, expiringSoon]);
  const recounted = (day: string, units: readonly string[]) =>
    TITLE_KINDS.map((kind) => [
      kind,
      model.holders(kind, day).filter(({ unitCode }) => units.includes(unitCode)).length,
      model.expiring(kind, day, EXPIRING_DAYS).filter(({ unitCode }) => units.includes(unitCode)).length,
    ]);
  const byUnit = ({ kind, byUnit: counted }: GoalCount, day: string) =>
    expect(UNIT_CODES.map((code) => counted[code])).toEqual(
      UNIT_CODES.map((code) => model.holders(kind, day).filter(({ unitCode }) => unitCode === code).length),
    );

  async function agreesOn(day: string) {
    const city = await board(bureau, day);
    expect([day, shown(city)]).toEqual([day, recounted(day, UNIT_CODES)]);
    for (const goal of city.goals) byUnit(goal, day);
    expect([day, shown(await board(county, day))]).toEqual([day, recounted(day, ['411721'])]);
  }

  it('counts what a plain recount of granted, renewed, revoked, suspended and merged titles counts', async () => {
    const days = fc.array(
      fc.oneof(
        fc.constantFrom('2024-02-28', '2024-02-29', '2025-12-31', '2026-12-31', '2027-01-01', TODAY, '2028-03-01'),
        fc.integer({ min: -1200, max: 1600 }).map((away) => addDays(TODAY, away)),
      ),
      { minLength: 4, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 6, maxLength: 14 }), days, async (deeds, asked) => {
        for (const done of deeds) await done(model);
        for (const day of asked) await agreesOn(day);
      }),
      // What was done stays done: a run cannot be made smaller.
      { numRuns: 6, endOnFailure: true },
    );
  }, 60_000);

  it('ends a title with its last day in Shanghai, across the end of a year and of a February', async () => {
    for (const last of ['2026-12-31', '2027-02-28', '2028-02-29']) {
      await model.found('411721');
      await model.grant(model.firms.filter(({ gone }) => !gone).length - 1, 'giant', '2024-02-29', last);
      await agreesOn(last);
      await agreesOn(addDays(last, 1));
    }
  });

  it('moves over midnight in Shanghai, also in a year nobody has a calendar for', async () => {
    await model.found('411702');
    await model.grant(model.firms.filter(({ gone }) => !gone).length - 1, 'leading', '2026-01-01', '2040-12-31');
    for (const [instant, day] of [
      ['2040-12-31T15:59:59Z', '2040-12-31'],
      ['2040-12-31T16:00:00Z', '2041-01-01'],
    ] as const) {
      livingAt(instant);
      const answer = (await (await house.as({ role: 'bureau' })).get('/api/goals/scoreboard')).body as Scoreboard;
      expect([answer.asOf, shown(answer)]).toEqual([day, recounted(day, UNIT_CODES)]);
    }
    livingAt(`${TODAY}T04:00:00Z`);
  });
});
