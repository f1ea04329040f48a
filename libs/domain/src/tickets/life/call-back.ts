/** What a step asks of the call-back: `enough` attempts in vain, or that it is `over` and nobody complained. */
export type CallStanding = 'enough' | 'over';

/** How far the call-back of a request has come in this cycle. */
export interface Calls {
  /** Attempts that reached nobody. */
  readonly missed: number;
  /** So many there have to be before nobody is recorded as reached for good (setting). */
  readonly least: number;
  /** Not in the sample: it may be closed without a call. */
  readonly spared: boolean;
  /** What the requester said; null where nobody was asked or reached. */
  readonly said: { readonly solved: boolean; readonly satisfied: boolean } | null;
}

export const NO_CALLS: Calls = { missed: 0, least: 1, spared: false, said: null };

/** What stands against it, as a code. `called`: the call-back was recorded. */
export function callObjection(asked: CallStanding, { missed, least, spared, said }: Calls, called: boolean) {
  if (asked === 'enough') return missed < least ? 'ticket.attempts_too_few' : null;
  if (!called) return spared ? null : 'ticket.call_back_first';
  return said && !(said.solved && said.satisfied) ? 'ticket.must_rework' : null;
}

/** How a request was closed that nobody spoke about. */
export const CLOSED_AS = ['not_reached', 'not_sampled'] as const;
export type ClosedAs = (typeof CLOSED_AS)[number];

export const closedAs = ({ spared, said }: Calls, called: boolean): ClosedAs | null => {
  if (!called) return spared ? 'not_sampled' : null;
  return said ? null : 'not_reached';
};
