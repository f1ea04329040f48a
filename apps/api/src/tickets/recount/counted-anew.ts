import { Injectable } from '@nestjs/common';
import type { ClockStep } from '@yanzhen/domain/tickets/clock/rule';
import type { TicketEvent } from '@yanzhen/domain/tickets/life/history';
import type { TicketClockEntity } from '../clock/clock.entity';
import { type ClockPlan, type Counted, planOf } from '../clock/clock-plan';
import { historyOf } from '../clock/history';
import { type OpenTicket, OpenTicketsRepository } from './open-tickets.repository';

/** An open request as it is stored, and as it should be. */
export interface CountedTicket {
  readonly ticket: OpenTicket;
  readonly plan: ClockPlan;
  /** When handling and first word are due, as the numbers count them. */
  readonly measured: MeasuredDue;
}

export interface MeasuredDue {
  readonly handle: Date | null;
  readonly response: Date | null;
}

/** Open requests counted by rules and calendar as they are, or as they might be. */
@Injectable()
export class CountedAnew {
  constructor(private readonly open: OpenTicketsRepository) {}

  async of(ids: readonly number[], world: Counted): Promise<CountedTicket[]> {
    if (ids.length === 0) return [];
    const tickets = await this.open.tickets(ids);
    const events = grouped(await this.open.events(ids));
    const clocks = grouped(await this.open.clocks(ids));
    return tickets.map((ticket) => {
      const history = historyOf(events.get(ticket.id) ?? []);
      const stored = clocks.get(ticket.id) ?? [];
      const plan = planOf(ticket, history, stored, world);
      return { ticket, plan, measured: measuredOf(history, stored, plan) };
    });
  }
}

/** Of the department that leads it: the first word where a rule asks for one, else the signing (`measureOf`). */
function measuredOf(
  history: readonly TicketEvent[],
  stored: readonly TicketClockEntity[],
  { told }: ClockPlan,
): MeasuredDue {
  const lead = history.reduce((last, event) => ('lead' in event ? event.lead : last), '');
  const running = told.filter(({ clock }) => clock.department === lead && clock.endedAt === null);
  const due = (step: ClockStep): Date | null => {
    const at = running.find(({ clock }) => clock.step === step)?.due.at ?? null;
    return at === null ? null : new Date(at);
  };
  const asksWord =
    running.some(({ clock }) => clock.step === 'first_reply') ||
    stored.some(({ step, department, endedAt }) => step === 'first_reply' && department === lead && endedAt !== null);
  return { handle: due('handle'), response: due(asksWord ? 'first_reply' : 'accept') };
}

/** Whether rows have to be written. */
export const isChanged = ({ ticket, plan }: CountedTicket): boolean =>
  plan.changed.length > 0 || plan.added.length > 0 || plan.removed.length > 0 || showsOtherwise(ticket, plan);

/** Whether people see another time. */
export const isMoved = ({ ticket, plan: { running } }: CountedTicket): boolean =>
  at(ticket.dueAt) !== at(running.dueAt) || ticket.step !== running.step;

/** Late by what is counted now, and not by what was stored. */
export const isNewlyOverdue = ({ ticket, plan: { running } }: CountedTicket, now: Date): boolean =>
  running.dueAt !== null && running.dueAt < now && (ticket.dueAt === null || ticket.dueAt >= now);

const showsOtherwise = (ticket: OpenTicket, { running }: ClockPlan): boolean =>
  at(ticket.dueAt) !== at(running.dueAt) ||
  at(ticket.soonAt) !== at(running.soonAt) ||
  ticket.step !== running.step ||
  ticket.estimated !== running.estimated;

const at = (moment: Date | null): number | null => moment?.getTime() ?? null;

function grouped<T extends { ticketId: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.ticketId);
    if (group) group.push(row);
    else groups.set(row.ticketId, [row]);
  }
  return groups;
}
