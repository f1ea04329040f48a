import { Injectable } from '@nestjs/common';
import type { MatchView } from '@yanzhen/domain/tickets/matching/kept';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { COUNT_CAP } from '../../platform/http/page';
import { TicketEntity } from '../ticket/ticket.entity';
import { TicketMatchEntity } from './match.entity';

export type MatchColumns = Omit<TicketMatchEntity, 'id'>;

export interface MatchedTicket {
  readonly ticket: TicketEntity;
  readonly match: TicketMatchEntity;
}

const CHUNK = 100;
/** Those that go on; who asked for an ended one no longer matters. */
const WAITING = `FROM ticket_match m JOIN ticket t ON t.id = m.ticket_id
  WHERE m.state = ? AND t.state NOT IN ('merged', 'invalid', 'withdrawn')`;

@Injectable()
export class MatchRepository {
  constructor(private readonly db: Database) {}

  of(ticketId: number): Promise<TicketMatchEntity | null> {
    return this.rows.findOneBy({ ticketId });
  }

  /** What a person decided stays. */
  async keep(matches: readonly MatchColumns[]): Promise<void> {
    for (let from = 0; from < matches.length; from += CHUNK) {
      const some = matches.slice(from, from + CHUNK);
      const known = await this.rows.findBy({ ticketId: In(some.map(({ ticketId }) => ticketId)) });
      const decided = new Set(known.filter(({ state }) => state === 'decided').map(({ ticketId }) => ticketId));
      const kept = some.filter(({ ticketId }) => !decided.has(ticketId));
      const old = known.filter(({ ticketId }) => !decided.has(ticketId)).map(({ id }) => id);
      if (old.length) await this.rows.delete({ id: In(old) });
      await this.db.insertAll(TicketMatchEntity, kept);
    }
  }

  async decide(ticketId: number, decidedBy: string, decidedAt: Date): Promise<void> {
    const patch = { state: 'decided' as const, decidedBy, decidedAt };
    const { affected } = await this.rows.update({ ticketId }, patch);
    if (affected === 0) await this.rows.insert({ ticketId, mentioned: null, candidates: [], ...patch });
  }

  async remove(ticketIds: readonly number[]): Promise<void> {
    if (ticketIds.length) await this.rows.delete({ ticketId: In([...ticketIds]) });
  }

  async count(view: MatchView): Promise<number> {
    const [row] = await this.db.query<{ n: string | number }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT m.id ${WAITING} LIMIT ${COUNT_CAP + 1}) capped`,
      [view],
    );
    return Number(row?.n ?? 0);
  }

  /** Newest requests first. */
  async page(view: MatchView, before: number | null, limit: number): Promise<MatchedTicket[]> {
    const found = await this.db.query<{ ticketId: number }[]>(
      `SELECT m.ticket_id AS ticketId ${WAITING}${before === null ? '' : ' AND m.ticket_id < ?'}
        ORDER BY m.ticket_id DESC LIMIT ?`,
      [view, ...(before === null ? [] : [before]), limit],
    );
    const ids = found.map(({ ticketId }) => ticketId);
    if (ids.length === 0) return [];
    const tickets = new Map((await this.db.rows(TicketEntity).findBy({ id: In(ids) })).map((one) => [one.id, one]));
    const matches = new Map((await this.rows.findBy({ ticketId: In(ids) })).map((one) => [one.ticketId, one]));
    return ids.flatMap((id) => {
      const [ticket, match] = [tickets.get(id), matches.get(id)];
      return ticket && match ? [{ ticket, match }] : [];
    });
  }

  private get rows() {
    return this.db.rows(TicketMatchEntity);
  }
}
