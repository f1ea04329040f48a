import { Injectable } from '@nestjs/common';
import type { Counted } from '../clock/clock-plan';
import { TicketClocks } from '../clock/ticket-clocks';
import type { TicketEntity } from '../ticket/ticket.entity';
import { TicketRepository } from '../ticket/ticket.repository';
import { ListedRepository } from './listed.repository';
import { type NewEvent, standingAfter } from './told-events';

/** The history of a request that a list tells: events, who has it, and the clocks that follow. */
@Injectable()
export class ToldHistory {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly listed: ListedRepository,
    private readonly clocks: TicketClocks,
  ) {}

  async add(ticket: TicketEntity, events: readonly NewEvent[], world: Counted): Promise<void> {
    await this.listed.addEvents(events);
    await this.follow(ticket, world, events);
  }

  /** Back to what it was after one of its events; clocks that had ended since run again. */
  async backTo(ticket: TicketEntity, event: number, world: Counted): Promise<void> {
    await this.listed.removeEventsAfter(ticket.id, event);
    await this.listed.removeClocks(ticket.id);
    await this.follow(ticket, world);
  }

  private async follow(ticket: TicketEntity, world: Counted, added: readonly NewEvent[] = []): Promise<void> {
    const since = added.map(({ at }) => at.getTime()).sort((one, other) => one - other)[0];
    const events = await this.tickets.events(ticket.id);
    const { lead, acceptedAt } = standingAfter(events);
    if (lead === null) await this.tickets.release(ticket.id);
    else {
      await this.tickets.hand(ticket.id, lead, []);
      await this.tickets.changeHolder(ticket.id, lead, { acceptedAt, pausedAt: null });
    }
    await this.tickets.show(ticket.id, await this.clocks.follow(ticket, events, world, since));
  }
}
