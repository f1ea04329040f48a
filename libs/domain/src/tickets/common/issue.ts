import { TICKET_LIMITS, isEnded } from '../ticket';
import type { TicketNow } from '../life/allow';

/** `answered`: the one answer stands; what could not take it then takes it later. */
export const COMMON_STATES = ['open', 'answered'] as const;
export type CommonState = (typeof COMMON_STATES)[number];

export const COMMON_LIMITS = { title: TICKET_LIMITS.title, cause: 2000, requests: 200 } as const;

/** Why a request does not take the one answer now; null: it does. */
export type AnswerObjection =
  | 'common.not_dispatched'
  | 'common.other_lead'
  | 'common.not_accepted'
  | 'common.paused'
  | 'common.replied_already'
  | 'common.ended';

/** Only what the department that leads the issue could reply to itself; everything else is left alone. */
export function objectionToAnswer(department: string, { state, departments }: TicketNow): AnswerObjection | null {
  if (isEnded(state)) return 'common.ended';
  if (state === 'replied' || state === 'called_back') return 'common.replied_already';
  const lead = departments.find((one) => one.lead);
  if (state === 'received' || !lead) return 'common.not_dispatched';
  if (lead.department !== department) return 'common.other_lead';
  if (state === 'dispatched') return 'common.not_accepted';
  return lead.paused ? 'common.paused' : null;
}
