import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { UNIT_CODES } from '../../identity/unit';
import type { CreditStanding } from '../standing';
import type { CallRules } from './call';
import type { Candidate } from './candidate';
import { placed } from './places';
import { rank } from './ranking';
import { standingChanges } from './standing-changes';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const firm = (id: number, over: Partial<Candidate> = {}): Candidate => ({
  id,
  enterpriseId: 100 + id,
  name: `企业${id}`,
  uscc: `U${id}`,
  unitCode: '411702',
  score: 900_000,
  submittedAt: null,
  revenue: null,
  standing: 'normal',
  withdrawn: null,
  ...over,
});
const rules = (over: Partial<CallRules> = {}): CallRules => ({
  most: 1_000_000,
  band: 0,
  tieRules: ['submitted'],
  restricted: 'ranked',
  places: null,
  bar: null,
  unitPlaces: [],
  ...over,
});
const order = (candidates: readonly Candidate[], over: Partial<CallRules> = {}) =>
  rank(candidates, rules(over), 'seed', sha256).ordered.map(({ candidate, before }) => [candidate.id, before]);

describe('a ranking', () => {
  it.each<[string, Candidate[], Partial<CallRules>, unknown[]]>([
    [
      'puts the higher score first, whoever has priority',
      [firm(1, { score: 899_999, standing: 'priority' }), firm(2)],
      {},
      [
        [2, 'group'],
        [1, null],
      ],
    ],
    [
      'puts priority first among equal scores',
      [firm(1), firm(2, { standing: 'priority' })],
      {},
      [
        [2, 'priority'],
        [1, null],
      ],
    ],
    [
      'lets priority decide within the band, its edge included',
      [firm(1), firm(2, { score: 890_000, standing: 'priority' }), firm(3, { score: 889_999, standing: 'priority' })],
      { band: 10_000 },
      [
        [2, 'priority'],
        [1, 'group'],
        [3, null],
      ],
    ],
    [
      'lets the higher score stay first within the band, where the call says so',
      [firm(1, { score: 895_000 }), firm(2)],
      { band: 10_000, tieRules: ['score'] },
      [
        [2, 'score'],
        [1, null],
      ],
    ],
    [
      'then asks who handed in earlier; who has no time comes last',
      [
        firm(1),
        firm(2, { submittedAt: '2026-03-02T00:00:00.000Z' }),
        firm(3, { submittedAt: '2026-03-01T00:00:00.000Z' }),
      ],
      {},
      [
        [3, 'submitted'],
        [2, 'submitted'],
        [1, null],
      ],
    ],
    [
      'asks the rules of the call one after the other',
      [firm(1, { revenue: 5 }), firm(2, { revenue: 9 })],
      { tieRules: ['submitted', 'revenue'] },
      [
        [2, 'revenue'],
        [1, null],
      ],
    ],
    [
      'knows no priority of those of whom nobody told anything, and no mark against them',
      [firm(1, { standing: null, submittedAt: '2026-03-01T00:00:00.000Z' }), firm(2)],
      {},
      [
        [1, 'submitted'],
        [2, null],
      ],
    ],
  ])('%s', (_, candidates, over, expected) => {
    expect(order(candidates, over)).toEqual(expected);
  });

  it('draws what nothing else decides, by a draw that anybody can repeat', () => {
    const drawn = order([firm(1), firm(2), firm(3)]);
    const byTicket = [1, 2, 3].sort((a, b) => (sha256(`seed|U${a}`) < sha256(`seed|U${b}`) ? -1 : 1));
    expect(drawn.map(([id]) => id)).toEqual(byTicket);
    expect(drawn.map(([, before]) => before)).toEqual(['draw', 'draw', null]);
  });

  it('lists apart who is on a list, who left, and the restricted where the call says so', () => {
    const candidates = [
      firm(1, { standing: 'blocked', score: null }),
      firm(2, { standing: 'restricted' }),
      firm(3, { withdrawn: '自愿退出', standing: 'blocked' }),
      firm(4),
    ];
    const told = (restricted: CallRules['restricted']) => {
      const { ordered, apart } = rank(candidates, rules({ restricted }), 'seed', sha256);
      return [ordered.length, apart.map(({ candidate, reason }) => [candidate.id, reason])];
    };
    expect(told('apart')).toEqual([1, [[1, 'blocked'], [2, 'restricted'], [3, 'withdrawn']]]); // prettier-ignore
    expect(told('ranked')).toEqual([
      2,
      [
        [1, 'blocked'],
        [3, 'withdrawn'],
      ],
    ]);
  });

  it('is not made while a score is missing', () => {
    expect(() => order([firm(1, { score: null })])).toThrow(RangeError);
  });
});

describe('places', () => {
  const given = (over: Partial<CallRules>) => {
    const [other] = UNIT_CODES.filter((code) => code !== '411702');
    const scored = [960_000, 950_000, 940_000, 930_000, 600_000].map((score, index) =>
      firm(index, { score, unitCode: index === 2 && other ? other : '411702' }),
    );
    return placed(rank(scored, rules(over), 'seed', sha256).ordered, rules(over));
  };
  it.each<[string, Partial<CallRules>, string[]]>([
    ['go to everybody without a limit', {}, ['chosen', 'chosen', 'chosen', 'chosen', 'chosen']],
    ['end when they are given', { places: 2 }, ['chosen', 'chosen', 'full', 'full', 'full']],
    ['end at the bar', { bar: 930_000 }, ['chosen', 'chosen', 'chosen', 'chosen', 'below']],
    [
      'pass over a unit that has all of its own',
      { places: 2, unitPlaces: [{ unitCode: '411702', places: 1 }] },
      ['chosen', 'unit_full', 'chosen', 'full', 'full'],
    ],
  ])('%s', (_, over, expected) => {
    expect(given(over)).toEqual(expected);
  });
});

describe('a standing that changes after the list was made', () => {
  it('is a difference, where it is one', () => {
    const then = [firm(1), firm(2, { standing: null }), firm(3, { standing: 'priority' })];
    const now = new Map<number, CreditStanding>([[101, 'blocked'], [102, 'normal']]); // prettier-ignore
    expect(standingChanges(then, now)).toEqual([
      { candidateId: 1, then: 'normal', now: 'blocked' },
      { candidateId: 3, then: 'priority', now: null },
    ]);
  });
});

describe('every ranking', () => {
  const standing = fc.constantFrom<CreditStanding | null>('blocked', 'restricted', 'normal', 'priority', null);
  const candidate = fc.record({
    score: fc.integer({ min: 890_000, max: 900_000 }),
    standing,
    revenue: fc.option(fc.integer({ min: 0, max: 3 })),
    submittedAt: fc.option(fc.constantFrom('2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z')),
    withdrawn: fc.option(fc.constant('退出'), { freq: 9 }),
  });
  const candidates = fc.array(candidate, { maxLength: 30 }).map((all) => all.map((over, id) => firm(id, over)));
  const any = fc.record({
    band: fc.integer({ min: 0, max: 4000 }),
    tieRules: fc.shuffledSubarray(['score', 'submitted', 'revenue'] as const),
    restricted: fc.constantFrom('ranked' as const, 'apart' as const),
  });
  const ids = (all: readonly Candidate[], over: Partial<CallRules>) =>
    rank(all, rules(over), 'seed', sha256).ordered.map(({ candidate: { id } }) => id);

  it('is one order of all, whatever order they came in', () => {
    fc.assert(
      fc.property(candidates, any, fc.infiniteStream(fc.nat()), (all, over, chance) => {
        const shuffled = all.map((one) => [chance.next().value as number, one] as const).sort(([a], [b]) => a - b); // prettier-ignore
        expect(ids(shuffled.map(([, one]) => one), over)).toEqual(ids(all, over)); // prettier-ignore
      }),
    );
  });

  it('is total: what stands before the next also stands before all that follow, also when only those two are asked', () => {
    fc.assert(
      fc.property(candidates, any, (all, over) => {
        const { ordered } = rank(all, rules({ ...over, band: 0 }), 'seed', sha256);
        for (const [index, one] of ordered.entries())
          for (const later of ordered.slice(index + 1))
            expect(ids([later.candidate, one.candidate], { ...over, band: 0 })[0]).toBe(one.candidate.id);
      }),
    );
  });

  it('never lifts a lower score above a higher one of another group, and no further than the band within one', () => {
    fc.assert(
      fc.property(candidates, any, (all, over) => {
        const { ordered } = rank(all, rules(over), 'seed', sha256);
        for (const [index, one] of ordered.entries())
          for (const later of ordered.slice(index + 1)) {
            if (one.group !== later.group) expect(one.candidate.score).toBeGreaterThan(later.candidate.score);
            else expect(Math.abs(one.candidate.score - later.candidate.score)).toBeLessThanOrEqual(over.band);
          }
      }),
    );
  });

  it('lists everybody once, and nobody who is on a list among the ranked', () => {
    fc.assert(
      fc.property(candidates, any, (all, over) => {
        const { ordered, apart } = rank(all, rules(over), 'seed', sha256);
        const listed = [...ordered, ...apart].map(({ candidate: { id } }) => id).sort((a, b) => a - b);
        expect(listed).toEqual(all.map(({ id }) => id));
        expect(ordered.some((one) => one.candidate.standing === 'blocked')).toBe(false);
      }),
    );
  });

  it('moves nobody else when one of equals gains priority', () => {
    fc.assert(
      fc.property(candidates, any, fc.nat(), (all, over, pick) => {
        const lucky = all[pick % Math.max(all.length, 1)];
        fc.pre(lucky !== undefined && lucky.standing === 'normal');
        const lifted = all.map((one) => (one === lucky ? { ...one, standing: 'priority' as const } : one));
        const [before, after] = [ids(all, over), ids(lifted, over)];
        const others = (order: number[]) => order.filter((id) => id !== lucky?.id);
        expect(others(after)).toEqual(others(before));
        expect(after.indexOf(lucky?.id ?? 0)).toBeLessThanOrEqual(before.indexOf(lucky?.id ?? 0));
      }),
    );
  });
});
