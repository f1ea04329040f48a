import type { TicketState } from '@yanzhen/domain/tickets/ticket';

const STATES: Readonly<Record<TicketState, string>> = {
  received: $localize`:@@tickets.state.received:待派单`,
  dispatched: $localize`:@@tickets.state.dispatched:待签收`,
  accepted: $localize`:@@tickets.state.accepted:办理中`,
  replied: $localize`:@@tickets.state.replied:待回访`,
  called_back: $localize`:@@tickets.state.calledBack:已回访`,
  closed: $localize`:@@tickets.state.closed:已办结`,
  merged: $localize`:@@tickets.state.merged:已并入`,
  invalid: $localize`:@@tickets.state.invalid:无效`,
  withdrawn: $localize`:@@tickets.state.withdrawn:已撤回`,
};

export const ticketStateName = (state: TicketState): string => STATES[state];
