import { Injectable } from '@nestjs/common';
import type { TicketState } from '@yanzhen/domain/tickets/ticket';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { TicketClockEntity } from '../clock/clock.entity';
import { TicketEntity, TicketEventEntity } from '../ticket/ticket.entity';

/** In the other open states no clock runs. */
const TIMED: readonly TicketState[] = ['received', 'dispatched', 'accepted'];

export type OpenTicket = Pick<
  TicketEntity,
  'id' | 'kind' | 'urgency' | 'receivedAt' | 'step' | 'dueAt' | 'soonAt' | 'estimated'
>;

const COLUMNS = {
  id: true,
  kind: true,
  urgency: true,
  receivedAt: true,
  step: true,
  dueAt: true,
  soonAt: true,
  estimated: true,
} as const;

/** Requests whose clocks run, with all that their due times follow from; without regard to sight, since nobody reads them. */
@Injectable()
export class OpenTicketsRepository {
  constructor(private readonly db: Database) {}

  count(): Promise<number> {
    return this.db.rows(TicketEntity).countBy({ state: In(TIMED) });
  }

  /**
   * The next ones by id, held until the transaction ends: whoever acts on one of them waits, and then sees that it has moved. The
   * embedded engine writes one thing at a time anyway.
   */
  async hold(afterId: number, count: number): Promise<number[]> {
    const states = TIMED.map(() => '?').join(', ');
    const rows = await this.db.query<{ id: number }[]>(
      `SELECT id FROM ticket WHERE id > ? AND state IN (${states}) ORDER BY id LIMIT ?
       ${this.db.engine === 'server' ? 'FOR UPDATE' : ''}`,
      [afterId, ...TIMED, count],
    );
    return rows.map(({ id }) => id);
  }

  /** The first to be due, those that stand last. */
  async dueFirst(count: number): Promise<number[]> {
    const states = TIMED.map(() => '?').join(', ');
    const rows = await this.db.query<{ id: number }[]>(
      `SELECT id FROM ticket WHERE state IN (${states}) ORDER BY due_at IS NULL, due_at, id LIMIT ?`,
      [...TIMED, count],
    );
    return rows.map(({ id }) => id);
  }

  tickets(ids: readonly number[]): Promise<OpenTicket[]> {
    return this.db.rows(TicketEntity).find({ select: COLUMNS, where: { id: In([...ids]) }, order: { id: 'ASC' } });
  }

  events(ids: readonly number[]): Promise<TicketEventEntity[]> {
    return this.db.rows(TicketEventEntity).find({
      select: { ticketId: true, act: true, at: true, department: true, details: true, id: true },
      where: { ticketId: In([...ids]) },
      order: { at: 'ASC', id: 'ASC' },
    });
  }

  clocks(ids: readonly number[]): Promise<TicketClockEntity[]> {
    return this.db
      .rows(TicketClockEntity)
      .find({ where: { ticketId: In([...ids]) }, order: { startedAt: 'ASC', id: 'ASC' } });
  }
}
