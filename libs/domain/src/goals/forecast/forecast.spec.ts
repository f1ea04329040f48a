import * as fc from 'fast-check';
import { UNIT_CODES } from '../../identity/unit';
import { addDays } from '../../shared/calendar-day';
import { type Known, sortOut } from './candidates';
import { forecastOf, outlookOf, whoClosesTheGap, wholeBand } from './forecast';
import { type Band, type Bands, isBand, type RateSources } from './rate';
import { RATE_KEYS } from './rate-key';

const TODAY = '2027-12-31';
const id = fc.integer({ min: 1, max: 14 });
const unitCode = fc.constantFrom(...UNIT_CODES.slice(0, 3));
const day = fc.integer({ min: -800, max: 800 }).map((away) => addDays(TODAY, away));
const known: fc.Arbitrary<Known> = fc.record({
  titles: fc.array(
    fc
      .record({ enterpriseId: id, unitCode, validFrom: day, days: fc.integer({ min: -1, max: 1100 }) })
      .map(({ days, ...title }) => ({ ...title, validTo: addDays(title.validFrom, days) })),
    { maxLength: 20 },
  ),
  applications: fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 99 }),
      enterpriseId: id,
      unitCode,
      state: fc.constantFrom('draft', 'submitted', 'county_passed', 'recommended', 'rejected', 'recognised'),
    }),
    { maxLength: 10 },
  ),
  near: fc.array(
    fc.record({ enterpriseId: id, unitCode, eligible: fc.boolean(), away: fc.nat(4), distance: fc.nat(3000) }),
    { maxLength: 14 },
  ),
  barred: fc.array(id, { maxLength: 3 }).map((ids) => new Set(ids)),
});
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const band: fc.Arbitrary<Band> = fc.tuple(share, share, share).map((shares) => {
  const [low = 0, point = 0, high = 0] = shares.sort((a, b) => a - b);
  return { low, point, high };
});
const bands: fc.Arbitrary<Bands> = fc.dictionary(fc.constantFrom(...RATE_KEYS), band);
const observed = fc.dictionary(
  fc.constantFrom(...RATE_KEYS),
  fc.tuple(fc.nat(30), fc.nat(30)).map(([successes, more]) => ({ successes, of: successes + more })),
);
const sources: fc.Arbitrary<RateSources> = fc.record({ edited: bands, saved: bands, own: observed, all: observed });
const to = fc.integer({ min: 0, max: 800 }).map((away) => addDays(TODAY, away));

describe('a forecast', () => {
  it('has a band that holds its point, and every rate lies between 0 and 1', () => {
    fc.assert(
      fc.property(known, to, sources, (all, then, rates) => {
        const { lines, total } = forecastOf(sortOut(all, TODAY, then), rates);
        expect(lines.filter(({ rate }) => !isBand(rate))).toEqual([]);
        const whole = wholeBand(total);
        for (const { low, point, high } of [total, whole, ...lines.map(({ expected }) => expected)]) {
          expect(low).toBeLessThanOrEqual(point);
          expect(point).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it('counts an enterprise once, whatever speaks for it', () => {
    fc.assert(
      fc.property(known, to, (all, then) => {
        const { registered, candidates } = sortOut(all, TODAY, then);
        const everybody = [...registered, ...candidates.map(({ enterpriseId }) => enterpriseId)];
        expect(new Set(everybody).size).toBe(everybody.length);
      }),
    );
  });

  it('adds up: valid today, and coming, without those that end before the day', () => {
    fc.assert(
      fc.property(known, to, (all, then) => {
        const { valid, coming, ending, registered } = sortOut(all, TODAY, then);
        expect(valid.length + coming.length - ending.length).toBe(registered.length);
        const holds = (enterprise: number, on: string) =>
          all.titles.some((one) => one.enterpriseId === enterprise && one.validFrom <= on && one.validTo >= on);
        const ends = [...new Set(all.titles.map(({ enterpriseId }) => enterpriseId))].filter(
          (one) => holds(one, TODAY) && !holds(one, then),
        );
        expect([...ending].sort()).toEqual(ends.sort());
      }),
    );
  });

  it('does not fall when a rate rises', () => {
    fc.assert(
      fc.property(known, to, sources, fc.constantFrom(...RATE_KEYS), band, (all, then, rates, key, other) => {
        const sorted = sortOut(all, TODAY, then);
        const before = rates.edited[key] ?? { low: 0, point: 0, high: 0 };
        const raised = {
          low: Math.max(before.low, other.low),
          point: Math.max(before.point, other.point),
          high: Math.max(before.high, other.high),
        };
        const low = forecastOf(sorted, { ...rates, edited: { ...rates.edited, [key]: before } }).total;
        const high = forecastOf(sorted, { ...rates, edited: { ...rates.edited, [key]: raised } }).total;
        for (const end of ['low', 'point', 'high'] as const) expect(high[end]).toBeGreaterThanOrEqual(low[end] - 1e-9);
      }),
    );
  });

  it('does not fall when one more enterprise is near, or one more title reaches the day', () => {
    fc.assert(
      fc.property(known, to, sources, (all, then, rates) => {
        const total = (some: Known) => forecastOf(sortOut(some, TODAY, then), rates).total;
        const nearer = { ...all, near: [...all.near, { ...NEW, eligible: true, away: 0, distance: 0 }] };
        const held = { ...all, titles: [...all.titles, { ...NEW, validFrom: TODAY, validTo: then }] };
        for (const end of ['low', 'point', 'high'] as const) {
          expect(total(nearer)[end]).toBeGreaterThanOrEqual(total(all)[end] - 1e-9);
          expect(total(held)[end]).toBeCloseTo(total(all)[end] + 1, 9);
        }
      }),
    );
  });

  it('names exactly as many as are missing, those on their way first', () => {
    fc.assert(
      fc.property(known, to, fc.nat(20), (all, then, missing) => {
        const sorted = sortOut(all, TODAY, then);
        const named = whoClosesTheGap(sorted, missing);
        expect(named).toHaveLength(Math.min(missing, sorted.candidates.length));
        const places = named.map(({ by }) => RATE_KEYS.indexOf(by));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});

const NEW = { enterpriseId: 99, unitCode: UNIT_CODES[0] } as const;

it.each([
  ['even the low end', { low: 600, point: 610, high: 650 }, 'sure'],
  ['only the high end', { low: 560, point: 580, high: 600 }, 'open'],
  ['not even that', { low: 500, point: 520, high: 599 }, 'short'],
] as const)('says whether the goal is reached: %s', (_, total, outlook) => {
  expect(outlookOf(total, 600)).toBe(outlook);
});

it('takes an enterprise in both lists by its application, and leaves out whoever is barred', () => {
  const near = { unitCode: '411702', eligible: true, away: 0, distance: 0 } as const;
  const { candidates } = sortOut(
    {
      titles: [{ enterpriseId: 3, unitCode: '411702', validFrom: '2025-01-01', validTo: '2027-12-31' }],
      applications: [
        { id: 8, enterpriseId: 1, unitCode: '411702', state: 'submitted' },
        { id: 9, enterpriseId: 1, unitCode: '411702', state: 'publicity' },
      ],
      near: [1, 2, 3, 4].map((enterpriseId) => ({ ...near, enterpriseId })),
      barred: new Set([4]),
    },
    TODAY,
    '2028-01-01',
  );
  expect(candidates.map(({ enterpriseId, by }) => [enterpriseId, by])).toEqual([
    [1, 'publicity'],
    [3, 'renewal'],
    [2, 'eligible'],
  ]);
});
