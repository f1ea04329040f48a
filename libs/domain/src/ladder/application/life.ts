import { type Role } from '../../identity/role';
import { DomainError } from '../../shared/domain-error';
import { type ApplicationState, type Opinion } from './application';

export const APPLICATION_ACTS = [
  'submit',
  'withdraw',
  'county_pass',
  'county_return',
  'county_reject',
  'city_return',
  'city_propose',
  'city_propose_reject',
  'city_approve',
  'city_approve_reject',
  'city_disagree',
  'publish',
  'uphold',
  'recommend',
  'recognise',
  'not_recognise',
  'reopen',
] as const;
export type ApplicationAct = (typeof APPLICATION_ACTS)[number];

interface Step {
  readonly from: readonly ApplicationState[];
  readonly to: ApplicationState;
  readonly by: readonly Role[];
  /** Needs a sentence. */
  readonly sentence?: true;
  /** A review: nobody reviews what they submitted or entered, nor with a conflict of interest. */
  readonly review?: true;
  /** The enterprise itself, or who entered it on its behalf. */
  readonly applicant?: true;
  /** Somebody else than who proposed. */
  readonly second?: true;
}

const APPLICANT = ['enterprise', 'county', 'bureau'] as const;
const COUNTY = ['county'] as const;
const CITY = ['bureau'] as const;

/** What may be done with an application, by whom, and what becomes of it. The city's decision takes two people. */
export const APPLICATION_STEPS: Readonly<Record<ApplicationAct, Step>> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', by: APPLICANT, applicant: true },
  withdraw: {
    from: ['draft', 'returned', 'submitted', 'county_passed', 'city_proposed', 'city_passed'],
    to: 'withdrawn',
    by: APPLICANT,
    applicant: true,
    sentence: true,
  },
  county_pass: { from: ['submitted'], to: 'county_passed', by: COUNTY, review: true },
  county_return: { from: ['submitted'], to: 'returned', by: COUNTY, review: true, sentence: true },
  county_reject: { from: ['submitted'], to: 'rejected', by: COUNTY, review: true, sentence: true },
  city_return: { from: ['county_passed'], to: 'returned', by: CITY, review: true, sentence: true },
  city_propose: { from: ['county_passed'], to: 'city_proposed', by: CITY, review: true },
  city_propose_reject: { from: ['county_passed'], to: 'city_proposed', by: CITY, review: true, sentence: true },
  city_approve: { from: ['city_proposed'], to: 'city_passed', by: CITY, review: true, second: true },
  city_approve_reject: { from: ['city_proposed'], to: 'rejected', by: CITY, review: true, second: true },
  city_disagree: { from: ['city_proposed'], to: 'county_passed', by: CITY, review: true, second: true, sentence: true },
  publish: { from: ['city_passed'], to: 'publicity', by: CITY },
  /** An objection was right. */
  uphold: { from: ['publicity'], to: 'rejected', by: CITY, sentence: true },
  recommend: { from: ['publicity'], to: 'recommended', by: CITY },
  recognise: { from: ['recommended', 'not_recognised'], to: 'recognised', by: CITY },
  not_recognise: { from: ['recommended'], to: 'not_recognised', by: CITY, sentence: true },
  /** The title it led to was taken back. */
  reopen: { from: ['recognised', 'not_recognised'], to: 'recommended', by: CITY },
};

/** What the second person of the city agrees to. */
export type Proposal = 'pass' | 'reject';

export interface Standing {
  readonly state: ApplicationState;
  /** Everybody who entered, changed or submitted it: none of them reviews it. */
  readonly enteredBy: readonly number[];
  readonly proposedBy: number | null;
  readonly proposal: Proposal | null;
  /** Reviewers of the stage; nobody assigned: everybody of the post. */
  readonly assigned: readonly number[];
  /** Who said that they must not review it. */
  readonly conflicts: readonly number[];
}

export interface Actor {
  readonly userId: number;
  readonly role: Role;
}

/** Null when it may be done, else the code of what stands against it. */
export function objectionTo(act: ApplicationAct, { userId, role }: Actor, on: Standing): string | null {
  const step = APPLICATION_STEPS[act];
  if (!step.by.includes(role)) return 'application.not_yours_to_do';
  if (!step.from.includes(on.state)) return 'application.wrong_state';
  if (act === 'city_approve' && on.proposal !== 'pass') return 'application.wrong_state';
  if (act === 'city_approve_reject' && on.proposal !== 'reject') return 'application.wrong_state';
  if (step.applicant && role !== 'enterprise' && !on.enteredBy.includes(userId)) return 'application.not_yours_to_do';
  if (step.review && on.enteredBy.includes(userId)) return 'application.own_entry';
  if (step.review && on.conflicts.includes(userId)) return 'application.conflict_of_interest';
  // The assigned one prepares the decision; who agrees to it is any other person of the post.
  if (step.review && !step.second && on.assigned.length > 0 && !on.assigned.includes(userId))
    return 'application.assigned_to_other';
  if (step.second && on.proposedBy === userId) return 'application.second_person_needed';
  return null;
}

/** What a person may do next, in the order of the table. */
export const actsOpenTo = (actor: Actor, on: Standing): ApplicationAct[] =>
  APPLICATION_ACTS.filter((act) => act !== 'reopen' && objectionTo(act, actor, on) === null);

/** @throws DomainError with what stands against it; `application.sentence_missing` where a sentence is needed. */
export function mustAllow(act: ApplicationAct, actor: Actor, on: Standing, sentence: string | null): void {
  const code = objectionTo(act, actor, on);
  if (code) throw new DomainError(code, 'rule', { act, state: on.state });
  if (APPLICATION_STEPS[act].sentence && !sentence?.trim())
    throw new DomainError('application.sentence_missing', 'rule', { act });
}

/** A word about one criterion: what a person has judged, they judged with a sentence. */
export interface OpinionGiven {
  readonly criterion: string;
  readonly opinion: Opinion;
}
