import type { Role } from '../../identity/role';
import { DomainError } from '../../shared/domain-error';
import { actsFrom, TICKET_ACTS, TICKET_STEPS, type TicketAct } from './acts';
import { callObjection, type Calls } from './call-back';
import type { TicketState } from '../ticket';

/** What a request is to those who may act on it. */
export interface TicketNow {
  readonly state: TicketState;
  /** Who has it: the leading department first. */
  readonly departments: readonly DepartmentNow[];
  readonly askedExtension: boolean;
  /** Everybody who replied in this cycle. */
  readonly repliedBy: readonly number[];
  readonly calls: Calls;
  /** The account that brought it in, or that of the enterprise. */
  readonly requesters: readonly number[];
}

export interface DepartmentNow {
  readonly department: string;
  readonly lead: boolean;
  readonly accepted: boolean;
  readonly paused: boolean;
}

export interface TicketActor {
  readonly userId: number;
  readonly role: Role;
  /** What the account speaks for: a department, or the unit's name for a county; null for who speaks for none. */
  readonly department: string | null;
}

/** Null when it may be done, else the code of what stands against it. */
export function objectionTo(act: TicketAct, actor: TicketActor, on: TicketNow): string | null {
  const step = TICKET_STEPS[act];
  if (!step.by.includes(actor.role)) return 'ticket.not_yours_to_do';
  if (!step.from.includes(on.state)) return 'ticket.wrong_state';
  const own = on.departments.find(({ department }) => department === actor.department);
  if (step.as === 'lead' && !own?.lead) return 'ticket.other_department';
  if (step.as === 'any_department' && !own) return 'ticket.other_department';
  if (step.as === 'requester' && actor.role === 'enterprise' && !on.requesters.includes(actor.userId))
    return 'ticket.not_yours_to_do';
  if (act === 'accept' && own?.accepted) return 'ticket.accepted_already';
  if (act === 'contribute' && (own?.lead || !own?.accepted)) return 'ticket.not_joint';
  const uncalled = act === 'close' && on.state === 'replied' && on.calls.spared;
  if ((step.notHandler || uncalled) && on.repliedBy.includes(actor.userId)) return 'ticket.own_reply';
  return standsAgainst(act, on);
}

/** What the request itself has against it, whoever asks. */
function standsAgainst(act: TicketAct, on: TicketNow): string | null {
  const step = TICKET_STEPS[act];
  const lead = on.departments.find((one) => one.lead);
  if (step.paused === true && !lead?.paused) return 'ticket.not_paused';
  if (step.paused === false && lead?.paused) return 'ticket.paused';
  if (step.asked === true && !on.askedExtension) return 'ticket.nothing_asked';
  if (step.asked === false && on.askedExtension) return 'ticket.asked_already';
  return step.calls ? callObjection(step.calls, on.calls, on.state === 'called_back') : null;
}

/** What leads on from here, for whoever was refused. */
const legalOn = (on: TicketNow): TicketAct[] => actsFrom(on.state).filter((act) => standsAgainst(act, on) === null);

/** What a person may do next, in the order of the table. */
export const actsOpenTo = (actor: TicketActor, on: TicketNow): TicketAct[] =>
  TICKET_ACTS.filter((act) => objectionTo(act, actor, on) === null);

/** @throws DomainError with what stands against it and what is legal; `ticket.sentence_missing` where a sentence is needed. */
export function mustAllow(act: TicketAct, actor: TicketActor, on: TicketNow, sentence: string | null): void {
  const step = TICKET_STEPS[act];
  const code = objectionTo(act, actor, on);
  if (code) {
    const { missed, least } = on.calls;
    const legal = legalOn(on).join(',');
    throw new DomainError(code, 'rule', { act, state: on.state, legal, ...(step.calls && { missed, least }) });
  }
  if (step.sentence && !sentence?.trim()) throw new DomainError('ticket.sentence_missing', 'rule', { act });
}
