import { Injectable } from '@nestjs/common';
import type { AlarmLevel } from '@yanzhen/domain/tickets/alarm/level';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { instantText } from '../../platform/database/instant-text';
import { TicketClockEntity } from '../clock/clock.entity';
import { AlarmEntity } from './alarm.entity';

/** A clock that runs towards a due time: one that stands has none. */
export type DueClock = TicketClockEntity & { dueAt: Date };

@Injectable()
export class AlarmRepository {
  constructor(private readonly db: Database) {}

  /** Clocks that run, are due until then, and for which the level has not rung yet; the first due first. */
  async due({ no, step, side }: AlarmLevel, now: Date, until: Date, count: number): Promise<DueClock[]> {
    const found = await this.db.query<{ id: number }[]>(
      `SELECT c.id AS id FROM ticket_clock c
        WHERE c.ended_at IS NULL AND c.due_at <= ? ${side === 'before' ? 'AND c.due_at > ?' : ''} ${step ? 'AND c.step = ?' : ''}
          AND NOT EXISTS (SELECT 1 FROM ticket_alarm a WHERE a.clock_id = c.id AND a.level = ? AND a.due_at = c.due_at)
        ORDER BY c.due_at, c.id LIMIT ?`,
      [instantText(until), ...(side === 'before' ? [instantText(now)] : []), ...(step ? [step] : []), no, count],
    );
    if (found.length === 0) return [];
    const rows = await this.db.rows(TicketClockEntity).findBy({ id: In(found.map(({ id }) => id)) });
    return rows.filter((row): row is DueClock => row.dueAt !== null);
  }

  /** Held until the transaction ends; false when it has ended or moved meanwhile. */
  async hold({ id, dueAt }: DueClock): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `SELECT id FROM ticket_clock WHERE id = ? AND ended_at IS NULL AND due_at = ?
       ${this.db.engine === 'server' ? 'FOR UPDATE' : ''}`,
      [id, instantText(dueAt)],
    );
    return rows.length > 0;
  }

  /** False when it has rung already. */
  async add(row: Omit<AlarmEntity, 'id'>): Promise<boolean> {
    try {
      await this.db.insert(AlarmEntity, row);
      return true;
    } catch (error) {
      // Only the unique index sees two processes that ring at once.
      if (!isDuplicate(error)) throw error;
      return false;
    }
  }

  /** Those that somebody was told of, in the order in which they rang. */
  of(ticketId: number): Promise<AlarmEntity[]> {
    return this.rows.find({ where: { ticketId, silent: false }, order: { id: 'ASC' } });
  }

  private get rows() {
    return this.db.rows(AlarmEntity);
  }
}
