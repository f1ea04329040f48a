import { addYears } from '../../shared/calendar-day';
import { DomainError } from '../../shared/domain-error';
import type { CreditStanding } from '../standing';
import { type Fall, FLAG_LIMITS, FLAG_RULES, type FlagState, type FlagTone, type FlagUse } from './flag';

/** A flag that somebody gave, with a reason, an end and a second person. */
export interface GivenFlag {
  readonly use: FlagUse;
  readonly tone: FlagTone;
  readonly state: FlagState;
  readonly fromOn: string;
  /** The last day. */
  readonly untilOn: string;
  readonly proposedById: number;
}

/** `coming` and `over`: approved, and the day lies outside its term. */
export const FLAG_PHASES = ['waiting', 'coming', 'active', 'over', 'refused', 'revoked'] as const;
export type FlagPhase = (typeof FLAG_PHASES)[number];

export function phaseOfFlag(
  { state, fromOn, untilOn }: Pick<GivenFlag, 'state' | 'fromOn' | 'untilOn'>,
  day: string,
): FlagPhase {
  if (state === 'proposed') return 'waiting';
  if (state !== 'active') return state;
  return day < fromOn ? 'coming' : day > untilOn ? 'over' : 'active';
}

/** @throws DomainError `flag.term_reversed`, `flag.term_over`, `flag.term_too_long`, `flag.partner_missing`, `flag.caution_impossible` */
export function mustBeSound(
  flag: Pick<GivenFlag, 'use' | 'tone' | 'fromOn' | 'untilOn'> & { readonly partner: string | null },
  today: string,
): void {
  const { use, tone, fromOn, untilOn, partner } = flag;
  if (untilOn < fromOn) throw new DomainError('flag.term_reversed', 'rule', {});
  if (untilOn < today) throw new DomainError('flag.term_over', 'rule', {});
  if (untilOn > addYears(fromOn, FLAG_LIMITS.years))
    throw new DomainError('flag.term_too_long', 'rule', { years: FLAG_LIMITS.years });
  if (FLAG_RULES[use].partner && !partner) throw new DomainError('flag.partner_missing', 'rule', {});
  if (tone === 'caution' && !FLAG_RULES[use].cautions) throw new DomainError('flag.caution_impossible', 'rule', {});
}

/** @throws DomainError `flag.decided_already`, `flag.second_person_needed` */
export function mustDecide({ state, proposedById }: Pick<GivenFlag, 'state' | 'proposedById'>, userId: number): void {
  if (state !== 'proposed') throw new DomainError('flag.decided_already', 'rule', { state });
  if (proposedById === userId) throw new DomainError('flag.second_person_needed', 'rule', {});
}

/** What becomes of a flag when its enterprise comes to stand so: only favours fall, and only on a list. */
export const fallOf = (
  { use, tone, state }: Pick<GivenFlag, 'use' | 'tone' | 'state'>,
  standing: CreditStanding,
): Fall => (tone === 'favour' && state === 'active' && standing === 'blocked' ? FLAG_RULES[use].fall : 'none');
