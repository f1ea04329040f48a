import { DomainError } from '../../shared/domain-error';

export const CALL_STATES = ['draft', 'scoring', 'ranked', 'proposed', 'frozen', 'published'] as const;
export type CallState = (typeof CALL_STATES)[number];

export const CALL_STEPS = ['open', 'rank', 'reopen', 'propose', 'freeze', 'publish'] as const;
export type CallStep = (typeof CALL_STEPS)[number];

interface Step {
  readonly from: readonly CallState[];
  readonly to: CallState;
  /** Needs a sentence. */
  readonly sentence?: true;
  /** Somebody else than who proposed. */
  readonly second?: true;
}

/** The way of a call. What is frozen has no way back: a mistake found later is a new call. */
export const CALL_LIFE: Readonly<Record<CallStep, Step>> = {
  open: { from: ['draft'], to: 'scoring' },
  rank: { from: ['scoring', 'ranked', 'proposed'], to: 'ranked' },
  reopen: { from: ['ranked', 'proposed'], to: 'scoring', sentence: true },
  propose: { from: ['ranked'], to: 'proposed' },
  freeze: { from: ['proposed'], to: 'frozen', second: true },
  publish: { from: ['frozen'], to: 'published' },
};

export interface CallStanding {
  readonly state: CallState;
  /** Who asked for the list to be frozen. */
  readonly proposedBy: number | null;
}

/** Null when it may be done, else the code of what stands against it. */
export function objectionToStep(step: CallStep, userId: number, { state, proposedBy }: CallStanding): string | null {
  if (!CALL_LIFE[step].from.includes(state)) return 'call.wrong_state';
  return CALL_LIFE[step].second && proposedBy === userId ? 'call.second_person_needed' : null;
}

export const stepsOpenTo = (userId: number, standing: CallStanding): CallStep[] =>
  CALL_STEPS.filter((step) => objectionToStep(step, userId, standing) === null);

/** @throws DomainError with what stands against it; `call.reason_missing` where a sentence is needed. */
export function mustAllowStep(
  step: CallStep,
  userId: number,
  standing: CallStanding,
  reason: string | null,
): CallState {
  const code = objectionToStep(step, userId, standing);
  if (code) throw new DomainError(code, 'rule', { step, state: standing.state });
  if (CALL_LIFE[step].sentence && !reason?.trim()) throw new DomainError('call.reason_missing', 'rule', { step });
  return CALL_LIFE[step].to;
}

/** Settings are written before the first score can be; candidates join as long as scores are open. */
export const takesSettings = (state: CallState): boolean => state === 'draft';
export const takesCandidates = (state: CallState): boolean => state === 'draft' || state === 'scoring';
export const takesScores = (state: CallState): boolean => state === 'scoring';
export const isFrozen = (state: CallState): boolean => state === 'frozen' || state === 'published';
