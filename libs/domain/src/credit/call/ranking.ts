import { ticketOf } from '../../shared/draw';
import type { CallRules, TieRule } from './call';
import type { Apart, ApartReason, Candidate, Ranked } from './candidate';
import { equalGroups } from './equal-groups';

/** What puts one before another: the score, then among equals priority, the rules of the call, at last the draw. */
export type Decider = 'group' | 'priority' | TieRule | 'draw';

export interface Ordered {
  readonly candidate: Ranked;
  /** 0 the highest. */
  readonly group: number;
  /** Why it stands before the next one; null for the last. */
  readonly before: Decider | null;
}

export interface Ranking {
  readonly ordered: readonly Ordered[];
  readonly apart: readonly Apart[];
}

type Rules = Pick<CallRules, 'band' | 'tieRules' | 'restricted'>;
type Comparison = (a: Ranked, b: Ranked) => number;

/** Negative: the larger value comes first; who has none comes after who has one. */
const falling = (a: number | null, b: number | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : b - a;
const rising = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

const TIES: Readonly<Record<TieRule, Comparison>> = {
  score: (a, b) => falling(a.score, b.score),
  submitted: (a, b) => rising(a.submittedAt, b.submittedAt),
  revenue: (a, b) => falling(a.revenue, b.revenue),
};

const first = ({ standing }: Candidate): number => (standing === 'priority' ? 0 : 1);

/**
 * Orders the candidates of a call, whatever the order they come in. Priority is asked only within a group of equal scores.
 *
 * @param seed of the draw; the smaller SHA-256 of `seed|code` stands first
 * @throws RangeError for a candidate without a score that nothing keeps apart
 */
export function rank(
  candidates: readonly Candidate[],
  rules: Rules,
  seed: string,
  sha256: (text: string) => string,
): Ranking {
  const apart = candidates.flatMap((candidate) => {
    const reason = apartOf(candidate, rules);
    return reason ? [{ candidate, reason }] : [];
  });
  const ranked = candidates.filter((candidate) => apartOf(candidate, rules) === null).map(mustBeScored);
  const groups = equalGroups(ranked.map(({ score }) => score), rules.band); // prettier-ignore
  const groupOf = ({ score }: Ranked): number => groups.get(score) ?? 0;
  const tickets = new Map(ranked.map(({ uscc }) => [uscc, sha256(ticketOf(seed, uscc))]));
  const ways: readonly (readonly [Decider, Comparison])[] = [
    ['group', (a, b) => groupOf(a) - groupOf(b)],
    ['priority', (a, b) => first(a) - first(b)],
    ...rules.tieRules.map((rule) => [rule, TIES[rule]] as const),
    ['draw', (a, b) => rising(tickets.get(a.uscc) ?? '', tickets.get(b.uscc) ?? '')],
  ];
  const decided = (a: Ranked, b: Ranked) => ways.find(([, compare]) => compare(a, b) !== 0);
  const order = ranked.sort((a, b) => decided(a, b)?.[1](a, b) ?? 0);
  const ordered = order.map((candidate, index) => {
    const next = order[index + 1];
    return { candidate, group: groupOf(candidate), before: next ? (decided(candidate, next)?.[0] ?? null) : null };
  });
  return { ordered, apart: apart.sort((a, b) => rising(a.candidate.uscc, b.candidate.uscc)) };
}

/** Null for one that is ranked. */
export function apartOf(
  { withdrawn, standing }: Candidate,
  { restricted }: Pick<Rules, 'restricted'>,
): ApartReason | null {
  if (withdrawn !== null) return 'withdrawn';
  if (standing === 'blocked') return 'blocked';
  return standing === 'restricted' && restricted === 'apart' ? 'restricted' : null;
}

function mustBeScored(candidate: Candidate): Ranked {
  if (candidate.score === null) throw new RangeError(`no score: ${candidate.uscc}`);
  return { ...candidate, score: candidate.score };
}
