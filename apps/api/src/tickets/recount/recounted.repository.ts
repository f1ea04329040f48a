import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { instantText } from '../../platform/database/instant-text';
import { TicketClockEntity } from '../clock/clock.entity';
import type { ClockColumns } from '../clock/clock.repository';
import type { CountedTicket } from './counted-anew';
import { RecountMoveEntity } from './recount.entity';

type Value = string | number | null;

/** Rows of one statement. */
const AT_ONCE = 200;

/** Many requests written in few statements: a city's open ones are counted anew within a minute. */
@Injectable()
export class RecountedRepository {
  constructor(private readonly db: Database) {}

  async write(changed: readonly CountedTicket[]): Promise<void> {
    const clocks = changed.flatMap(({ plan }) => plan.changed);
    await this.set(
      'ticket_clock',
      clocks.map(({ id, columns }) => ({ id, values: clockValues(columns) })),
      '',
    );
    const removed = changed.flatMap(({ plan }) => plan.removed);
    if (removed.length) await this.db.rows(TicketClockEntity).delete({ id: In(removed) });
    await this.db.insertAll(
      TicketClockEntity,
      changed.flatMap(({ plan }) => plan.added),
    );
    const shown = changed.map(({ ticket, plan: { running } }) => ({
      id: ticket.id,
      values: {
        step: running.step,
        due_at: textOf(running.dueAt),
        soon_at: textOf(running.soonAt),
        estimated: running.estimated ? 1 : 0,
      },
    }));
    // Whoever looked at the earlier time is told that it has moved.
    await this.set('ticket', shown, ', version = version + 1');
  }

  /** What the numbers count of what runs follows as well. */
  async measures(changed: readonly CountedTicket[]): Promise<void> {
    const rows = changed.map(({ ticket, measured }) => ({
      id: ticket.id,
      values: { handle_due_at: textOf(measured.handle), response_due_at: textOf(measured.response) },
    }));
    await this.set('ticket_measure', rows, '', 'ticket_id');
  }

  moves(rows: readonly Omit<RecountMoveEntity, 'id'>[]): Promise<void> {
    return this.db.insertAll(RecountMoveEntity, rows);
  }

  /** Every row its own values, said once for both engines. */
  private async set(
    table: string,
    rows: readonly { id: number; values: Readonly<Record<string, Value>> }[],
    also: string,
    key = 'id',
  ): Promise<void> {
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const part = rows.slice(from, from + AT_ONCE);
      const names = Object.keys(part[0]?.values ?? {});
      const cases = names.map((name) => `${name} = CASE ${key} ${part.map(() => 'WHEN ? THEN ?').join(' ')} END`);
      const params = names.flatMap((name) => part.flatMap(({ id, values }) => [id, values[name] ?? null]));
      await this.db.query(
        `UPDATE ${table} SET ${cases.join(', ')}${also} WHERE ${key} IN (${part.map(() => '?').join(', ')})`,
        [...params, ...part.map(({ id }) => id)],
      );
    }
  }
}

const clockValues = ({ rule, dueAt, soonAt, estimated, endedAt, ending }: ClockColumns) => ({
  rule: JSON.stringify(rule),
  due_at: textOf(dueAt),
  soon_at: textOf(soonAt),
  estimated: estimated ? 1 : 0,
  ended_at: textOf(endedAt),
  ending,
});

const textOf = (at: Date | null): string | null => at && instantText(at);
