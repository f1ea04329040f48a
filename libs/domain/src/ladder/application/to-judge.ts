import { DomainError } from '../../shared/domain-error';
import { type Finding, type State } from '../evaluation/finding';
import { type Requirement, type Words } from '../rulebook/rulebook';
import { type OpinionGiven } from './life';

/** One line of the review: a requirement of the book with what was found. */
export interface ReviewLine {
  readonly id: string;
  readonly words: Words;
  readonly clause: string | null;
  readonly state: State;
  readonly requirement: Requirement;
  readonly finding: Finding;
  readonly unconfirmed: boolean;
}

/**
 * The book as a reviewer goes through it: every criterion that must hold by itself. What is an alternative, or a score, is
 * looked at as a whole.
 */
export function reviewLines(requires: readonly Requirement[], findings: readonly Finding[]): ReviewLine[] {
  return requires.flatMap((requirement, at): ReviewLine[] => {
    const finding = findings[at];
    if (!finding) return [];
    if (requirement.is === 'group' && requirement.need === 'all' && finding.is === 'group')
      return reviewLines(requirement.of, finding.of);
    const words = requirement.is === 'book' ? { zh: requirement.id, en: requirement.id } : requirement;
    return [
      {
        id: requirement.id,
        words: { zh: words.zh, en: words.en },
        clause: 'clause' in requirement ? requirement.clause : null,
        state: finding.state,
        requirement,
        finding,
        unconfirmed: requirement.is === 'criterion' && requirement.unconfirmed === true,
      },
    ];
  });
}

/** Lines that the numbers do not carry: each needs a person's judgement before the application passes. */
export const linesToJudge = (lines: readonly ReviewLine[]): ReviewLine[] =>
  lines.filter(({ state }) => state !== 'met');

/** The latest word of each criterion; opinions in the order given. */
const latest = (opinions: readonly OpinionGiven[]): ReadonlyMap<string, OpinionGiven> =>
  new Map(opinions.map((one) => [one.criterion, one]));

/**
 * Whether a review may end well: everything the numbers leave open is judged met by a person, nothing is judged short, no doubt
 * stands.
 * @throws DomainError `application.judgement_open`, `application.judged_short`, `application.doubt_open`
 */
export function mustBeDecided(lines: readonly ReviewLine[], opinions: readonly OpinionGiven[]): void {
  const words = latest(opinions);
  const said = (wanted: OpinionGiven['opinion']) => lines.find(({ id }) => words.get(id)?.opinion === wanted);
  const short = said('judge_short');
  if (short) throw new DomainError('application.judged_short', 'rule', { criterion: short.id, name: short.words.zh });
  const doubted = said('doubt');
  if (doubted)
    throw new DomainError('application.doubt_open', 'rule', { criterion: doubted.id, name: doubted.words.zh });
  const open = linesToJudge(lines).filter(({ id }) => words.get(id)?.opinion !== 'judge_met');
  const [first] = open;
  if (first)
    throw new DomainError('application.judgement_open', 'rule', {
      criterion: first.id,
      name: first.words.zh,
      count: open.length,
    });
}
