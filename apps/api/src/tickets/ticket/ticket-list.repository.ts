import { Injectable } from '@nestjs/common';
import type { TicketFilter } from '@yanzhen/contract/tickets/ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { startOfDay } from '@yanzhen/domain/tickets/clock/instant';
import type { Light } from '@yanzhen/domain/tickets/clock/light';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import type { Selected } from '../../platform/database/selected';
import { instantText } from '../../platform/database/instant-text';
import { COUNT_CAP } from '../../platform/http/page';
import { allOf, among, holding, oneOf, type SqlPart } from '../../registry';
import { countedIn, isCountedOf } from '../numbers/counted-sql';
import { ticketSight, ticketSights } from './ticket-sight';
import { TicketEntity } from './ticket.entity';

/** What a row of the list shows and decides by: texts of any length stay where they are. */
const LISTED = [
  'id',
  'version',
  'orderNo',
  'channel',
  'kind',
  'urgency',
  'state',
  'title',
  'enterpriseId',
  'unitCode',
  'requesterId',
  'cycle',
  'receivedAt',
  'asked',
  'repliedBy',
  'callBack',
  'missedCalls',
  'sparedAt',
  'step',
  'dueAt',
  'soonAt',
  'estimated',
] as const satisfies readonly (keyof TicketEntity)[];

export type TicketColumns = Pick<TicketEntity, (typeof LISTED)[number]>;

export interface ListedTicket<Ticket extends TicketColumns = TicketColumns> {
  readonly ticket: Ticket;
  readonly enterpriseName: string | null;
}

const FROM = 'FROM ticket t LEFT JOIN enterprise e ON e.id = t.enterprise_id';

/** What a reader sees of requests, newest first. */
@Injectable()
export class TicketListRepository {
  private readonly listed: Selected<TicketEntity, keyof TicketColumns>;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {
    this.listed = db.selected(TicketEntity, LISTED, 't');
  }

  /** At most one more than `COUNT_CAP`. */
  async count(reader: Reader, filter: TicketFilter): Promise<number> {
    let counted = 0;
    for (const { sql, params } of this.parts(reader, filter)) {
      if (counted > COUNT_CAP) break;
      const [row] = await this.db.query<{ n: string | number }[]>(
        `SELECT COUNT(*) AS n FROM (SELECT t.id ${fromFor(filter)} WHERE ${sql} LIMIT ${COUNT_CAP + 1}) capped`,
        [...params],
      );
      counted += Number(row?.n ?? 0);
    }
    return Math.min(counted, COUNT_CAP + 1);
  }

  /** Newest first, by id. */
  async page(reader: Reader, filter: TicketFilter, before: number | null, limit: number): Promise<ListedTicket[]> {
    const ids: number[] = [];
    for (const part of this.parts(reader, filter)) {
      const { sql, params } = allOf([part, ...(before === null ? [] : [{ sql: 't.id < ?', params: [before] }])]);
      const found = await this.db.query<{ id: number }[]>(
        `SELECT t.id AS id ${fromFor(filter)} WHERE ${sql} ORDER BY t.id DESC LIMIT ?`,
        [...params, limit],
      );
      ids.push(...found.map(({ id }) => id));
    }
    return this.withRows(ids.sort((one, other) => other - one).slice(0, limit));
  }

  /** With everything that was said. */
  async one(reader: Reader, id: number): Promise<ListedTicket<TicketEntity> | null> {
    const [listed] = await this.several(reader, [id]);
    const ticket = listed ? await this.db.rows(TicketEntity).findOneBy({ id }) : null;
    return listed && ticket ? { ticket, enterpriseName: listed.enterpriseName } : null;
  }

  /** Those of a few that the reader sees, in the order asked. */
  async several(reader: Reader, ids: readonly number[]): Promise<ListedTicket[]> {
    const seen = await this.seen(reader, ids);
    return this.withRows(ids.filter((id) => seen.has(id)));
  }

  private async seen(reader: Reader, ids: readonly number[]): Promise<ReadonlySet<number>> {
    if (ids.length === 0) return new Set();
    const { sql, params } = allOf([ticketSight(reader), among('t.id', ids)]);
    const found = await this.db.query<{ id: number }[]>(`SELECT t.id AS id FROM ticket t WHERE ${sql}`, [...params]);
    return new Set(found.map(({ id }) => id));
  }

  private async withRows(ids: readonly number[]): Promise<ListedTicket[]> {
    if (ids.length === 0) return [];
    const { listed } = this;
    const { sql, params } = among('t.id', ids);
    const rows = await this.db.query<(Record<string, unknown> & { enterpriseName: string | null })[]>(
      `SELECT ${listed.sql}, e.name AS enterpriseName ${FROM} WHERE ${sql}`,
      [...params],
    );
    const byId = new Map(rows.map((row) => [row['id'], row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [{ ticket: listed.read(row), enterpriseName: row.enterpriseName }] : [];
    });
  }

  /** Of which a request is in one at most. */
  private parts(reader: Reader, filter: TicketFilter): SqlPart[] {
    const { state, kind, urgency, unit, light, department, enterpriseId, q, mine, today, sampled } = filter;
    const openOnly = mine || today || light !== undefined || (state !== undefined && !state.some(isEnded));
    const asked = [
      ...(state ? [among('t.state', state)] : []),
      ...(kind ? [among('t.kind', kind)] : []),
      ...(urgency ? [among('t.urgency', urgency)] : []),
      ...(unit ? [among('t.unit_code', unit)] : []),
      ...(light ? [oneOf(light.map((one) => this.lit(one)))] : []),
      ...(today ? [this.dueToday()] : []),
      ...(sampled === undefined ? [] : [{ sql: `t.spared_at IS ${sampled ? '' : 'NOT '}NULL`, params: [] }]),
      ...(department ? [heldBy(department, openOnly)] : []),
      ...(enterpriseId ? [{ sql: 't.enterprise_id = ?', params: [enterpriseId] }] : []),
      ...(q?.trim() ? [searched(q.trim())] : []),
      ...(isCountedOf(filter) ? [countedIn(reader, filter, this.clock.now())] : []),
    ];
    const seen = ticketSights(reader, openOnly);
    if (!mine) return seen.map((part) => allOf([part, ...asked]));
    // What waits for somebody is theirs to see.
    return waitingFor(reader).map((part) => allOf([part, ...asked]));
  }

  private dueToday(): SqlPart {
    const from = startOfDay(this.clock.today());
    const until = startOfDay(addDays(this.clock.today(), 1));
    return {
      sql: 't.due_at >= ? AND t.due_at < ?',
      params: [instantText(new Date(from)), instantText(new Date(until))],
    };
  }

  private lit(light: Light): SqlPart {
    const now = instantText(this.clock.now());
    if (light === 'waiting') return { sql: 't.step IS NOT NULL AND t.due_at IS NULL', params: [] };
    if (light === 'red') return { sql: 't.due_at < ?', params: [now] };
    if (light === 'yellow') return { sql: 't.due_at >= ? AND t.soon_at <= ?', params: [now, now] };
    return { sql: 't.due_at >= ? AND t.soon_at > ?', params: [now, now] };
  }
}

/** Only who looks for a name needs the register. */
const fromFor = ({ q }: TicketFilter): string => (q?.trim() ? FROM : 'FROM ticket t');

const heldBy = (department: string, openOnly: boolean): SqlPart => ({
  sql: openOnly
    ? 't.id IN (SELECT th.open_ticket_id FROM ticket_holder th WHERE th.open_ticket_id IS NOT NULL AND th.active = 1 AND th.department = ?)'
    : 't.id IN (SELECT th.ticket_id FROM ticket_holder th WHERE th.active = 1 AND th.department = ?)',
  params: [department],
});

const searched = (q: string): SqlPart =>
  oneOf([holding('t.title', q), { sql: 't.order_no = ?', params: [q] }, holding('e.name', q)]);

/** For the bureau: to dispatch, to answer a wish for more time, to call back, to close. For who handles: what they have. */
function waitingFor(reader: Reader): SqlPart[] {
  const own = speaksFor(reader);
  const handled = own === null ? [] : [allOf([heldBy(own, true), among('t.state', ['dispatched', 'accepted'])])];
  if (reader.role !== 'bureau') return handled;
  return [
    among('t.state', ['received', 'replied', 'called_back']),
    { sql: `t.asked_at IS NOT NULL AND t.state = 'accepted'`, params: [] },
    ...handled.map((part) => allOf([{ sql: `t.asked_at IS NULL OR t.state <> 'accepted'`, params: [] }, part])),
  ];
}
