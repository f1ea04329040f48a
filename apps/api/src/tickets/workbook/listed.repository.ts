import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { TicketClockEntity } from '../clock/clock.entity';
import { TicketFileEntity } from '../file/ticket-file.entity';
import { TicketMatchEntity } from '../matching/match.entity';
import { TicketNoteEntity } from '../note/note.entity';
import { TicketEntity, TicketEventEntity, TicketHolderEntity } from '../ticket/ticket.entity';
import { TicketListedEntity } from './listed.entity';

export type ListedColumns = Omit<TicketListedEntity, 'id'>;

/** A request as a list of the hotline meets it. */
export interface KnownOrder {
  readonly ticket: TicketEntity;
  /** Null: it did not come by a list. */
  readonly listed: TicketListedEntity | null;
  readonly lastEvent: number;
}

const CHUNK = 500;

@Injectable()
export class ListedRepository {
  constructor(private readonly db: Database) {}

  /** Requests by order number, in a few queries. */
  async known(orderNos: readonly string[]): Promise<Map<string, KnownOrder>> {
    const found = new Map<string, KnownOrder>();
    for (let from = 0; from < orderNos.length; from += CHUNK) {
      const tickets = await this.tickets.findBy({ orderNo: In(orderNos.slice(from, from + CHUNK)) });
      for (const one of await this.withListed(tickets)) found.set(one.ticket.orderNo ?? '', one);
    }
    return found;
  }

  async byIds(ids: readonly number[]): Promise<Map<number, KnownOrder>> {
    const tickets = ids.length === 0 ? [] : await this.tickets.findBy({ id: In([...ids]) });
    return new Map((await this.withListed(tickets)).map((one) => [one.ticket.id, one]));
  }

  async addEvents(events: readonly Omit<TicketEventEntity, 'id'>[]): Promise<void> {
    if (events.length) await this.db.rows(TicketEventEntity).insert([...events]);
  }

  async lastEvent(ticketId: number): Promise<number> {
    return (await this.db.rows(TicketEventEntity).maximum('id', { ticketId })) ?? 0;
  }

  async keep(columns: ListedColumns): Promise<void> {
    const { affected } = await this.rows.update({ ticketId: columns.ticketId }, columns);
    if (affected === 0) await this.rows.insert(columns);
  }

  /** Events after one of them, when an import is taken back. */
  async removeEventsAfter(ticketId: number, event: number): Promise<void> {
    await this.db
      .rows(TicketEventEntity)
      .createQueryBuilder()
      .delete()
      .where('ticket_id = :ticketId AND id > :event', { ticketId, event })
      .execute();
  }

  /** So that they are counted anew, those that ended among them. */
  async removeClocks(ticketId: number): Promise<void> {
    await this.db.rows(TicketClockEntity).delete({ ticketId });
  }

  /** Others were merged into it, or somebody wrote or attached something. */
  async isHeld(ticketId: number): Promise<boolean> {
    return (
      (await this.tickets.existsBy({ mergedInto: ticketId })) ||
      (await this.db.rows(TicketNoteEntity).existsBy({ ticketId })) ||
      (await this.db.rows(TicketFileEntity).existsBy({ ticketId }))
    );
  }

  /** All of a request, when the import that created it is taken back. */
  async remove(ticketId: number): Promise<void> {
    for (const entity of [
      TicketListedEntity,
      TicketMatchEntity,
      TicketClockEntity,
      TicketHolderEntity,
      TicketEventEntity,
    ])
      await this.db.rows(entity).delete({ ticketId });
    await this.tickets.delete({ id: ticketId });
  }

  private async withListed(tickets: readonly TicketEntity[]): Promise<KnownOrder[]> {
    const ids = tickets.map(({ id }) => id);
    if (ids.length === 0) return [];
    const listed = new Map((await this.rows.findBy({ ticketId: In(ids) })).map((one) => [one.ticketId, one]));
    const events = await this.db.query<{ ticketId: number; last: number }[]>(
      `SELECT ticket_id AS ticketId, MAX(id) AS last FROM ticket_event
        WHERE ticket_id IN (${ids.map(() => '?').join(', ')}) GROUP BY ticket_id`,
      ids,
    );
    const last = new Map(events.map((one) => [one.ticketId, Number(one.last)]));
    return tickets.map((ticket) => ({
      ticket,
      listed: listed.get(ticket.id) ?? null,
      lastEvent: last.get(ticket.id) ?? 0,
    }));
  }

  private get rows() {
    return this.db.rows(TicketListedEntity);
  }

  private get tickets() {
    return this.db.rows(TicketEntity);
  }
}
