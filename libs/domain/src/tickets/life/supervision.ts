import { DomainError } from '../../shared/domain-error';
import type { TicketAct } from './acts';

/** 催办, 督办, 通报: how hard a department is pressed, each harder than the one before. */
export const SUPERVISIONS = ['urge', 'supervise', 'notice'] as const;
export type Supervision = (typeof SUPERVISIONS)[number];

interface Pressed {
  readonly act: TicketAct | 'receive';
  readonly details: { readonly supervision?: Supervision };
}

/** The hardest so far; null: not pressed yet. What was kept without a level was 督办. */
export function hardest(events: readonly Pressed[]): Supervision | null {
  const levels = events.flatMap(({ act, details }) =>
    act === 'supervise' ? [SUPERVISIONS.indexOf(details.supervision ?? 'supervise')] : [],
  );
  return SUPERVISIONS[Math.max(-1, ...levels)] ?? null;
}

/** The same again or harder. */
export const supervisionsFrom = (reached: Supervision | null): readonly Supervision[] =>
  SUPERVISIONS.slice(reached === null ? 0 : SUPERVISIONS.indexOf(reached));

/** One harder than before, as long as there is one. */
export const nextSupervision = (reached: Supervision | null): Supervision =>
  SUPERVISIONS[reached === null ? 0 : SUPERVISIONS.indexOf(reached) + 1] ?? 'notice';

/** @throws DomainError `ticket.supervision_back` for one below what was reached */
export function mustNotFallBack(asked: Supervision | null, reached: Supervision | null): Supervision {
  if (asked === null) return nextSupervision(reached);
  if (!supervisionsFrom(reached).includes(asked))
    throw new DomainError('ticket.supervision_back', 'rule', { supervision: asked, reached });
  return asked;
}
