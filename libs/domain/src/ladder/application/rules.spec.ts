import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { workingCalendar } from '../../calendar/calendar';
import { daysOf, SEEDED_YEARS } from '../../calendar/state-council';
import { type CriterionFinding, type Finding, type State } from '../evaluation/finding';
import { type Criterion, type Requirement } from '../rulebook/rulebook';
import { differenceBetween } from './difference';
import { draw } from '../../shared/draw';
import { answeredBy } from './outcome';
import { publicitySpan } from '../../calendar/publicity-span';
import { phaseOf } from './round';
import { mustBeDecided, reviewLines } from './to-judge';

const criterion = (id: string): Criterion => ({
  is: 'criterion',
  id,
  zh: id,
  en: id,
  clause: '第1条',
  test: { any: [] },
});
const found = (id: string, state: State): CriterionFinding => ({
  is: 'criterion',
  id,
  state,
  test: { state, facts: [] },
});

describe('a review line by line', () => {
  const requires: Requirement[] = [
    criterion('revenue'),
    { is: 'group', id: 'law', zh: '守法', en: 'law', need: 'all', of: [criterion('listed'), criterion('market')] },
    { is: 'group', id: 'either', zh: '二选一', en: 'either', need: 'any', of: [criterion('a'), criterion('b')] },
  ];
  const findings = (market: State): Finding[] => [
    found('revenue', 'met'),
    { is: 'group', id: 'law', state: market, of: [found('listed', 'met'), found('market', market)] },
    { is: 'group', id: 'either', state: 'met', of: [found('a', 'met'), found('b', 'short')] },
  ];
  const lines = (market: State) => reviewLines(requires, findings(market));

  it('shows what must hold by itself, and alternatives as a whole', () => {
    expect(lines('judgement').map(({ id, state }) => [id, state])).toEqual([
      ['revenue', 'met'],
      ['listed', 'met'],
      ['market', 'judgement'],
      ['either', 'met'],
    ]);
  });

  it.each([
    ['everything is met', 'met' as const, [], null],
    ['nobody judged what no number decides', 'judgement' as const, [], 'application.judgement_open'],
    ['somebody judged it met', 'judgement' as const, [['market', 'judge_met']], null],
    ['what is short by the numbers needs a judgement too', 'short' as const, [], 'application.judgement_open'],
    ['somebody judged it short', 'judgement' as const, [['market', 'judge_short']], 'application.judged_short'],
    ['a doubt stands', 'met' as const, [['revenue', 'doubt']], 'application.doubt_open'],
    ['the doubt was settled', 'met' as const, [['revenue', 'doubt'], ['revenue', 'confirm']], null], // prettier-ignore
  ])('ends well or not: %s', (_, market, opinions, code) => {
    const given = opinions.map(([of, opinion]) => ({ criterion: of, opinion: opinion as 'doubt' }));
    const decide = () => mustBeDecided(lines(market), given);
    if (code) expect(decide).toThrow(code);
    else expect(decide).not.toThrow();
  });
});

describe('what changed since the last submission', () => {
  const facts = { industryCode: '35', annual: [], stated: {}, titles: [] };
  it('is told fact by fact, verdict by verdict, file by file', () => {
    const first = { facts, findings: [found('a', 'short')], files: [{ sha256: '1', name: '旧.pdf' }] };
    const second = {
      facts: { ...facts, industryCode: '36', annual: [{ year: 2025, revenue: 10 }] as never },
      findings: [found('a', 'met')],
      files: [{ sha256: '2', name: '新.pdf' }],
    };
    expect(differenceBetween(first, second)).toEqual({
      facts: [
        { fact: 'industryCode', before: '35', after: '36' },
        { fact: 'revenue@2025', before: null, after: 10 },
      ],
      states: [{ criterion: 'a', before: 'short', after: 'met' }],
      added: ['新.pdf'],
      removed: ['旧.pdf'],
    });
    expect(differenceBetween(first, first)).toEqual({ facts: [], states: [], added: [], removed: [] });
  });
});

describe('a round', () => {
  const round = { opensOn: '2026-04-25', closesOn: '2026-05-25', graceDays: 5 };
  it.each([
    ['2026-04-24', 'coming'],
    ['2026-04-25', 'open'],
    ['2026-05-25', 'open'],
    ['2026-05-26', 'grace'],
    ['2026-05-30', 'grace'],
    ['2026-05-31', 'closed'],
  ])('on %s is %s', (day, phase) => expect(phaseOf(round, day)).toBe(phase));
});

describe('a publicity', () => {
  const calendar = workingCalendar(SEEDED_YEARS.flatMap(daysOf), [2024, 2025, 2026]);
  it.each([
    ['five working days with the first one', '2026-11-25', 5, '2026-11-25', '2026-12-01', false],
    ['begins on a working day', '2026-11-28', 5, '2026-11-30', '2026-12-04', false],
    ['over National Day', '2026-09-30', 5, '2026-09-30', '2026-10-12', false],
    ['into a year that nobody published', '2026-12-30', 5, '2026-12-30', '2027-01-06', true],
    ['the last that ends with a published year', '2026-12-25', 5, '2026-12-25', '2026-12-31', false],
    ['over the leap day of a published year', '2024-02-27', 5, '2024-02-27', '2024-03-04', false],
    ['over a leap day that nobody published', '2028-02-28', 2, '2028-02-28', '2028-02-29', true],
  ])('%s', (_, from, days, startsOn, endsOn, estimated) => {
    const span = publicitySpan(calendar, from, days);
    expect(span).toEqual({ startsOn, endsOn, estimated });
  });
});

describe('a draw', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const pool = Array.from({ length: 20 }, (_, at) => ({ uscc: `91411700MAW${at}` }));

  it('gives everybody who repeats it the same, whatever the order of the pool', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: 20 }), fc.string(), fc.nat(25), (order, seed, count) => {
        const drawn = draw(order, seed, count, sha256);
        expect(drawn).toEqual(draw(pool, seed, count, sha256));
        expect(new Set(drawn).size).toBe(Math.min(count, 20));
      }),
    );
  });

  it('is what the formula says', () => {
    const [first] = draw(pool, '2026-05-30 开奖号', 1, sha256);
    const tickets = pool.map(({ uscc }) => sha256(`2026-05-30 开奖号|${uscc}`)).sort();
    expect(sha256(`2026-05-30 开奖号|${first?.uscc}`)).toBe(tickets[0]);
  });
});

describe('the application that a title answers', () => {
  const one = { id: 5, tier: 'specialised' as const, state: 'recommended' as const, opensOn: '2026-04-25' };
  it.each([
    ['of its kind, recommended', one, { kind: 'specialised' as const, validFrom: '2027-01-01' }, 5],
    ['not of another kind', one, { kind: 'giant' as const, validFrom: '2027-01-01' }, null],
    ['not by a title from before the round', one, { kind: 'specialised' as const, validFrom: '2024-01-01' }, null],
    ['not before it is recommended', { ...one, state: 'publicity' as const }, { kind: 'specialised' as const, validFrom: '2027-01-01' }, null], // prettier-ignore
    ['a first tier of either half', { ...one, tier: 'tier1' as const }, { kind: 'innovative' as const, validFrom: '2027-01-01' }, 5], // prettier-ignore
  ])('%s', (_, application, title, id) => {
    expect(answeredBy(title, [application])?.id ?? null).toBe(id);
  });
});
