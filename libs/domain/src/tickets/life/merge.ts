import type { TicketState, Urgency } from '../ticket';

/** What decides which of two requests may go into the other. `dueAt`: of the clock that runs, null while it stands. */
export interface Mergeable {
  readonly state: TicketState;
  readonly urgency: Urgency;
  readonly dueAt: number | null;
}

/** How far a request has come; only these may be merged. */
const FAR: Readonly<Partial<Record<TicketState, number>>> = { received: 0, dispatched: 1, accepted: 2 };

/**
 * Whether the time of the matter stays the earlier one when `from` goes into `into`. Two clocks compare only where they run for the
 * same step; else the one that is further along survives, because its clock began earlier, unless the other is more urgent.
 */
export function mayMergeInto(from: Mergeable, into: Mergeable): boolean {
  const [one, other] = [FAR[from.state], FAR[into.state]];
  if (one === undefined || other === undefined || one > other) return false;
  if (from.urgency === 'urgent' && into.urgency !== 'urgent') return false;
  if (one < other) return true;
  // A clock that stands says nothing of when it will be over.
  if (from.dueAt === null || into.dueAt === null) return from.dueAt === into.dueAt;
  return into.dueAt <= from.dueAt;
}
