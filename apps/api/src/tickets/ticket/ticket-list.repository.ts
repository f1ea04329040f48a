import { Injectable } from '@nestjs/common';
import type { TicketFilter } from '@yanzhen/contract/tickets/ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { Light } from '@yanzhen/domain/tickets/clock/light';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { instantText } from '../../platform/database/instant-text';
import { COUNT_CAP } from '../../platform/http/page';
import { allOf, among, holding, oneOf, type SqlPart } from '../../registry';
import { ticketSight } from './ticket-sight';
import { TicketEntity } from './ticket.entity';

export interface ListedTicket {
  readonly ticket: TicketEntity;
  readonly enterpriseName: string | null;
}

interface Found {
  readonly id: number;
  readonly enterpriseName: string | null;
}

const FROM = 'FROM ticket t LEFT JOIN enterprise e ON e.id = t.enterprise_id';

/** What a reader sees of requests: the next to be due first, those that stand and those that ended last. */
@Injectable()
export class TicketListRepository {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async count(reader: Reader, filter: TicketFilter): Promise<number> {
    const { sql, params } = this.conditions(reader, filter);
    const [row] = await this.db.query<{ n: string | number }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT t.id ${FROM} WHERE ${sql} LIMIT ${COUNT_CAP + 1}) capped`,
      [...params],
    );
    return Number(row?.n ?? 0);
  }

  /** Newest first, by id. */
  async page(reader: Reader, filter: TicketFilter, before: number | null, limit: number): Promise<ListedTicket[]> {
    const { sql, params } = this.conditions(reader, filter);
    const found = await this.db.query<Found[]>(
      `SELECT t.id AS id, e.name AS enterpriseName ${FROM}
        WHERE ${sql}${before === null ? '' : ' AND t.id < ?'} ORDER BY t.id DESC LIMIT ?`,
      [...params, ...(before === null ? [] : [before]), limit],
    );
    return this.withRows(found);
  }

  async one(reader: Reader, id: number): Promise<ListedTicket | null> {
    const { sql, params } = allOf([ticketSight(reader), { sql: 't.id = ?', params: [id] }]);
    const found = await this.db.query<Found[]>(`SELECT t.id AS id, e.name AS enterpriseName ${FROM} WHERE ${sql}`, [
      ...params,
    ]);
    return (await this.withRows(found))[0] ?? null;
  }

  private async withRows(found: readonly Found[]): Promise<ListedTicket[]> {
    if (found.length === 0) return [];
    const rows = await this.db.rows(TicketEntity).findBy({ id: In(found.map(({ id }) => id)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap(({ id, enterpriseName }) => {
      const ticket = byId.get(id);
      return ticket ? [{ ticket, enterpriseName }] : [];
    });
  }

  private conditions(reader: Reader, filter: TicketFilter): SqlPart {
    const { state, kind, urgency, unit, light, department, enterpriseId, q, mine } = filter;
    return allOf([
      ticketSight(reader),
      ...(state ? [among('t.state', state)] : []),
      ...(kind ? [among('t.kind', kind)] : []),
      ...(urgency ? [among('t.urgency', urgency)] : []),
      ...(unit ? [among('t.unit_code', unit)] : []),
      ...(light ? [oneOf(light.map((one) => this.lit(one)))] : []),
      ...(department ? [heldBy(department)] : []),
      ...(enterpriseId ? [{ sql: 't.enterprise_id = ?', params: [enterpriseId] }] : []),
      ...(q?.trim() ? [searched(q.trim())] : []),
      ...(mine ? [waitingFor(reader)] : []),
    ]);
  }

  private lit(light: Light): SqlPart {
    const now = instantText(this.clock.now());
    if (light === 'waiting') return { sql: 't.step IS NOT NULL AND t.due_at IS NULL', params: [] };
    if (light === 'red') return { sql: 't.due_at < ?', params: [now] };
    if (light === 'yellow') return { sql: 't.due_at >= ? AND t.soon_at <= ?', params: [now, now] };
    return { sql: 't.due_at >= ? AND t.soon_at > ?', params: [now, now] };
  }
}

const heldBy = (department: string): SqlPart => ({
  sql: 't.id IN (SELECT th.ticket_id FROM ticket_holder th WHERE th.active = 1 AND th.department = ?)',
  params: [department],
});

const searched = (q: string): SqlPart =>
  oneOf([holding('t.title', q), { sql: 't.order_no = ?', params: [q] }, holding('e.name', q)]);

/** For the bureau: to dispatch, to answer a wish for more time, to call back, to close. For who handles: what they have. */
function waitingFor(reader: Reader): SqlPart {
  const own = speaksFor(reader);
  const handled = own === null ? [] : [allOf([heldBy(own), among('t.state', ['dispatched', 'accepted'])])];
  if (reader.role !== 'bureau') return oneOf(handled);
  const asked = { sql: 't.asked IS NOT NULL AND t.state = ?', params: ['accepted'] };
  return oneOf([among('t.state', ['received', 'replied', 'called_back']), asked, ...handled]);
}
