import { Injectable } from '@nestjs/common';
import type { TicketClockRow } from '@yanzhen/contract/tickets/ticket';
import type { TrackedStep, TrackedTicket } from '@yanzhen/contract/tickets/tracking';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { endsWith, idOfNo, isSaid, isTold, ticketNo } from '@yanzhen/domain/tickets/tracking';
import { TicketClocks } from '../clock/ticket-clocks';
import { ClockRows } from '../ticket/clock-rows';
import type { TicketEventEntity } from '../ticket/ticket.entity';
import { TicketRepository } from '../ticket/ticket.repository';

/** What becomes of a request, for whoever knows its number and the end of the phone. */
@Injectable()
export class TicketTracking {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly clocks: TicketClocks,
    private readonly rows: ClockRows,
  ) {}

  /** @throws DomainError `ticket.tracking_no_match`, the same for a wrong number and a wrong phone */
  async of(no: string, phoneEnd: string): Promise<TrackedTicket> {
    const id = idOfNo(no);
    const ticket = await (id === null ? this.tickets.byOrderNo(no.trim()) : this.tickets.byId(id));
    if (!ticket || !endsWith(ticket.phone, phoneEnd))
      throw new DomainError('ticket.tracking_no_match', 'not_found', {});
    const events = await this.tickets.events(ticket.id);
    const told = await this.clocks.told(ticket, events, await this.clocks.world());
    const [lead] = await this.tickets.holders([ticket.id]);
    return {
      no: ticketNo(ticket.id),
      kind: ticket.kind,
      state: ticket.state,
      receivedAt: ticket.receivedAt.toISOString(),
      department: lead?.department ?? null,
      steps: events.flatMap((event) => stepOf(event) ?? []),
      clock: shown(
        told.map((clock) => this.rows.of(clock)),
        lead?.department ?? null,
      ),
      answer: ticket.answer,
    };
  }
}

/** Of the leading department: the one that runs, for handling before others; else the last for handling. */
function shown(rows: readonly TicketClockRow[], lead: string | null): TicketClockRow | null {
  const running = rows.filter(({ endedAt }) => endedAt === null);
  const own = rows.filter(({ department, step }) => department === lead && step === 'handle');
  return (
    running.find(({ department, step }) => department === lead && step === 'handle') ?? running[0] ?? own.at(-1) ?? null
  );
}

function stepOf({ act, at, department, sentence, details }: TicketEventEntity): TrackedStep | null {
  return isTold(act)
    ? {
        act,
        at: at.toISOString(),
        department: details.lead ?? department,
        time: details.time ?? null,
        reached: details.callBack?.reached ?? null,
        attempt: details.attempt ?? null,
        sentence: isSaid(act) ? sentence : null,
      }
    : null;
}
