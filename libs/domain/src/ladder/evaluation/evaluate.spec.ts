import * as fc from 'fast-check';
import { AS_OF, findingsOf, strongFirm, untold, withStated, withYear } from '../../../test/firm';
import { anyFirm } from '../../../test/firms';
import { statedMeaning } from '../../registry/stated-facts';
import { SHIPPED_BOOKS } from '../book';
import { chooseBook } from '../rulebook/choose-book';
import { type Requirement, type Rulebook } from '../rulebook/rulebook';
import { evaluate } from './evaluate';
import { type Evaluation, type Finding, type TestFinding, type Verdict } from './finding';
import { judge } from './judge';
import { prepare } from './prepare';
import { factOf, withFact } from './try-facts';

/** Hundreds of drawn firms to a property, on a machine that may be busy. */
jest.setTimeout(60_000);

const around = { others: SHIPPED_BOOKS };
const anyBook = fc.constantFrom(...SHIPPED_BOOKS);
const at = (book: Rulebook, facts: Parameters<typeof evaluate>[1]) => evaluate(book, facts, AS_OF, around);
const RANK: Readonly<Record<Verdict, number>> = { not_eligible: 0, undecided: 1, eligible: 2 };

describe('evaluate', () => {
  it('tells the same as judge, for any book and firm', () => {
    fc.assert(
      fc.property(anyBook, anyFirm, (book, facts) => {
        const told = at(book, facts);
        const judged = judge(book, prepare(facts, AS_OF), around);
        expect({ verdict: told.verdict, nearness: told.nearness, points: told.points }).toEqual(judged);
        const states = told.findings.map(({ state }) => state);
        const verdict = states.includes('short')
          ? 'not_eligible'
          : states.every((state) => state === 'met')
            ? 'eligible'
            : 'undecided';
        expect(told.verdict).toBe(verdict);
      }),
      { numRuns: 400 },
    );
  });

  it('is eligible where nothing is short and nothing open, and never otherwise', () => {
    fc.assert(
      fc.property(anyBook, anyFirm, (book, facts) => {
        const { verdict, nearness } = at(book, facts);
        expect(verdict === 'not_eligible').toBe(nearness.short > 0);
        expect(verdict === 'eligible').toBe(nearness.short + nearness.unknown + nearness.judgement === 0);
      }),
      { numRuns: 400 },
    );
  });

  it('never falls when a fact of which more is better grows, and never rises when one of which less is better does', () => {
    fc.assert(
      fc.property(anyBook, anyFirm, fc.nat(), fc.integer({ min: 1, max: 50 }), (book, facts, pick, more) => {
        const before = at(book, facts);
        const refs = before.facts.filter((ref) => typeof factOf(facts, ref) === 'number' && !ref.includes('@'));
        const ref = refs[pick % Math.max(refs.length, 1)];
        if (ref === undefined) return;
        const { better, max = Infinity } = statedMeaning(ref as 'class1Ip');
        const value = Math.min((factOf(facts, ref) as number) + more, max);
        const tried = withFact(facts, ref, value);
        if (at(book, tried).impossible.length > 0) return;
        const change = RANK[at(book, tried).verdict] - RANK[before.verdict];
        if (better === 'more') expect(change).toBeGreaterThanOrEqual(0);
        else expect(change).toBeLessThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });

  it.each(['rndExpense', 'netProfit', 'equityFinancing', 'rndStaff'] as const)(
    'never falls when %s of the last year grows',
    (key) => {
      fc.assert(
        fc.property(anyBook, anyFirm, fc.integer({ min: 1, max: 10_000 }), (book, facts, more) => {
          const value = factOf(facts, `${key}@2025`) as number | null;
          if (value === null) return;
          const tried = withFact(facts, `${key}@2025`, value + more);
          const after = at(book, tried);
          if (after.impossible.length > 0) return;
          expect(RANK[after.verdict]).toBeGreaterThanOrEqual(RANK[at(book, facts).verdict]);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('is not raised by forgetting a fact: unknown never helps', () => {
    fc.assert(
      fc.property(anyBook, anyFirm, fc.nat(), (book, facts, pick) => {
        const before = at(book, facts);
        const known = before.facts.filter((ref) => factOf(facts, ref) !== null);
        const ref = known[pick % Math.max(known.length, 1)];
        if (ref === undefined) return;
        const after = at(book, withFact(facts, ref, null));
        // What was short may become open, never met; what was met may become open, never better.
        if (before.verdict !== 'eligible') expect(after.verdict).not.toBe('eligible');
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the criteria', () => {
    const turned = (requires: readonly Requirement[]): Requirement[] =>
      [...requires].reverse().map((one) => (one.is === 'group' ? { ...one, of: turned(one.of) } : one));
    fc.assert(
      fc.property(anyBook, anyFirm, (book, facts) => {
        const [one, other] = [at(book, facts), at({ ...book, requires: turned(book.requires) }, facts)];
        expect(other.verdict).toBe(one.verdict);
        expect(other.nearness.short).toBe(one.nearness.short);
        expect(other.nearness.distance).toBeCloseTo(one.nearness.distance, 5);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer for the same facts however they are ordered', () => {
    fc.assert(
      fc.property(anyBook, anyFirm, (book, facts) => {
        const shuffled = { ...facts, annual: [...facts.annual].reverse(), titles: [...facts.titles].reverse() };
        expect(at(book, shuffled)).toEqual(at(book, facts));
      }),
      { numRuns: 200 },
    );
  });

  it('closes a gap with what it says closes it', () => {
    const shortLeaves = (evaluation: Evaluation): TestFinding[] => evaluation.findings.flatMap(leavesOf);
    fc.assert(
      fc.property(anyBook, anyFirm, (book, facts) => {
        for (const [index, leaf] of shortLeaves(at(book, facts)).entries()) {
          const way = leaf.distances?.find(({ fact }) => fact !== null);
          if (!way?.fact) continue;
          const value = (factOf(facts, way.fact) as number) + (way.direction === 'up' ? way.by : -way.by);
          const tried = at(book, withFact(facts, way.fact, Math.round(value * 1e4) / 1e4));
          if (tried.impossible.length > 0) continue;
          expect([way, leavesOfAll(tried)[index]?.state]).toEqual([way, 'met']);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Every compared number of a finding, met or not, in the order of the book. */
const leavesOfAll = (evaluation: Evaluation): TestFinding[] => evaluation.findings.flatMap(leavesOf);

function leavesOf(finding: Finding): TestFinding[] {
  if (finding.is === 'criterion') return testLeaves(finding.test);
  if (finding.is === 'group') return finding.of.flatMap(leavesOf);
  return finding.is === 'book' && finding.evaluation ? finding.evaluation.findings.flatMap(leavesOf) : [];
}

const testLeaves = (test: TestFinding): TestFinding[] => (test.parts ? test.parts.flatMap(testLeaves) : [test]);

describe('numbers that binary fractions would get wrong', () => {
  const specialised = SHIPPED_BOOKS.find(({ code }) => code === 'specialised-2026') as Rulebook;
  it('3 % of any revenue is on the bar, and a yuan less is below', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4000, max: 100_000_000 }), (units) => {
        // Revenue in hundreds of yuan, so that 3 % of it is a whole number of yuan.
        const [revenue, rndExpense] = [units / 100, (units * 3) / 10_000];
        const facts = withYear(untold(strongFirm(), 'costExpense'), 2025, {
          revenue,
          mainRevenue: revenue,
          rndExpense,
        });
        const state = (rnd: number) => {
          const finding = findingsOf(at(specialised, withYear(facts, 2025, { rndExpense: rnd }))).get('rnd-share');
          return finding?.is === 'criterion' ? finding.test.parts?.[0]?.state : undefined;
        };
        expect([state(rndExpense), state(Math.round(rndExpense * 1e4 - 1) / 1e4)]).toEqual(['met', 'short']);
      }),
      { numRuns: 500 },
    );
  });

  it('growth from nothing or from a loss is unknown with its reason, never infinite', () => {
    const giant = SHIPPED_BOOKS.find(({ code }) => code === 'giant-2026') as Rulebook;
    const found = findingsOf(
      at(giant, withYear(strongFirm(), 2023, { revenue: 0, mainRevenue: 0, rndExpense: 0 })),
    ).get('compound-growth');
    expect(found).toMatchObject({ state: 'unknown', test: { unknown: 'base' } });
  });
});

describe('the book that decides', () => {
  it.each<[string, Parameters<typeof chooseBook>[1], 'new' | 'review', string, string | null]>([
    ['专精特新 on the last day of 63号文', 'specialised', 'new', '2026-03-31', 'specialised-2022'],
    ['专精特新 on the first day of 2026', 'specialised', 'new', '2026-04-01', 'specialised-2026'],
    ['复核 of 专精特新 in 2026', 'specialised', 'review', '2026-06-01', 'specialised-2026-review'],
    ['小巨人复核 of 2026 still goes by 63号文', 'giant', 'review', '2026-11-25', 'giant-2022-review'],
    ['小巨人复核 from 2027', 'giant', 'review', '2027-01-01', 'giant-2026-review'],
    ['创新型 goes on by 附件1', 'innovative', 'new', '2026-11-25', 'innovative-2022'],
    ['the union from 2026', 'tier1', 'new', '2026-04-01', 'tier1-2026'],
    ['no union before', 'tier1', 'new', '2026-03-31', null],
    ['nothing before 2022', 'specialised', 'new', '2022-07-31', null],
  ])('%s', (_, tier, scope, day, code) => {
    expect(chooseBook(SHIPPED_BOOKS, tier, scope, day)?.code ?? null).toBe(code);
  });
});

describe('impossible facts', () => {
  const specialised = SHIPPED_BOOKS.find(({ code }) => code === 'specialised-2026') as Rulebook;
  it.each<[string, Parameters<typeof evaluate>[1], string]>([
    ['研发费用高于营业收入', withYear(strongFirm(), 2025, { rndExpense: 12_000.0001 }), 'rnd_above_revenue'],
    ['主营业务收入高于营业收入', withYear(strongFirm(), 2025, { mainRevenue: 12_000.0001 }), 'main_above_revenue'],
    ['研发人员多于从业人员', withYear(strongFirm(), 2025, { rndStaff: 321 }), 'rnd_staff_above_employees'],
    ['从业人员为负', withYear(strongFirm(), 2025, { employees: -1, rndStaff: null }), 'negative'],
    [
      '元当成万元',
      withYear(strongFirm(), 2025, {
        revenue: 1.2e8,
        mainRevenue: 1.15e8,
        rndExpense: 7.2e6,
        netProfit: 1.3e7,
        totalAssets: 1e8,
        totalLiabilities: 4e7,
      }),
      'looks_like_yuan',
    ],
    ['自主研发多于全部Ⅰ类', withStated(strongFirm(), { class1IpOwn: 9 }), 'part_above_whole'],
    ['科技人员多于从业人员', withStated(strongFirm(), { techStaff: 321 }), 'part_above_whole'],
    ['研发费用高于成本费用', withStated(strongFirm(), { costExpense: { '2025': 719 } }), 'part_above_whole'],
    ['得分超过 100', withStated(strongFirm(), { platformScore: { '2026': 101 } }), 'beyond_its_range'],
    ['起始日在未来', withStated(strongFirm(), { segmentSince: '2027-01-01' }), 'in_the_future'],
  ])('%s is told and never scored', (_, facts, why) => {
    const found = at(specialised, facts);
    expect(found.impossible.map((one) => one.why)).toContain(why);
    if (why !== 'part_above_whole' && why !== 'rnd_staff_above_employees') expect(found.verdict).toBe('undecided');
  });

  it('a year that is not finished is told and not used', () => {
    const found = at(specialised, withYear(strongFirm(), 2026, { revenue: 1 }));
    expect(found).toMatchObject({
      verdict: 'eligible',
      impossible: [{ why: 'year_not_finished', facts: ['revenue@2026'] }],
    });
  });
});
