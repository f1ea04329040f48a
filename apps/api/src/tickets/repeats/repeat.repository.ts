import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { instantText } from '../../platform/database/instant-text';
import type { TicketEntity } from '../ticket/ticket.entity';
import { TwoMattersEntity } from './repeat.entity';

/** Of one caller; more of them in a few days are read by nobody. */
const READ = 100;
/** What ended as no matter of its own repeats nothing. */
const MATTERS = `state NOT IN ('merged', 'invalid', 'withdrawn')`;

@Injectable()
export class RepeatRepository {
  constructor(private readonly db: Database) {}

  /** Of the same enterprise or from the same phone, within a span; each by an index of its own. */
  async near({ id, enterpriseId, phone }: TicketEntity, from: Date, to: Date): Promise<number[]> {
    const ids = new Set<number>();
    for (const [column, value] of [
      ['enterprise_id', enterpriseId],
      ['phone', phone?.trim() || null],
    ]) {
      if (value === null) continue;
      const rows = await this.db.query<{ id: number }[]>(
        `SELECT id FROM ticket WHERE ${column} = ? AND id <> ? AND received_at >= ? AND received_at <= ? AND ${MATTERS}
          ORDER BY id DESC LIMIT ${READ}`,
        [value, id, instantText(from), instantText(to)],
      );
      for (const row of rows) ids.add(row.id);
    }
    return [...ids];
  }

  async twoMatters(id: number): Promise<Set<number>> {
    const rows = await this.rows.find({ where: [{ firstId: id }, { secondId: id }] });
    return new Set(rows.map(({ firstId, secondId }) => (firstId === id ? secondId : firstId)));
  }

  async remember(one: number, other: number, decidedBy: string, decidedAt: Date): Promise<void> {
    try {
      await this.rows.insert({ ...pairOf(one, other), decidedBy, decidedAt });
    } catch (error) {
      // Pressed twice, or by two: it says the same.
      if (!isDuplicate(error)) throw error;
    }
  }

  async forget(one: number, other: number): Promise<void> {
    await this.rows.delete(pairOf(one, other));
  }

  private get rows() {
    return this.db.rows(TwoMattersEntity);
  }
}

const pairOf = (one: number, other: number) => ({ firstId: Math.min(one, other), secondId: Math.max(one, other) });
