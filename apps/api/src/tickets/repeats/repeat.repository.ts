import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { instantText } from '../../platform/database/instant-text';
import type { RepeatAnswer } from '@yanzhen/domain/tickets/repeats/answer';
import { phoneKey } from '@yanzhen/domain/tickets/repeats/phone';
import { TwoMattersEntity } from './repeat.entity';

/** Of one caller; more of them in a few days are read by nobody. */
const READ = 100;
/** What ended as no matter of its own repeats nothing. */
const MATTERS = `state NOT IN ('merged', 'invalid', 'withdrawn')`;

type Said = Exclude<RepeatAnswer, 'open'>;

/** What others are looked for by; `id` is no other. */
export interface Looked {
  readonly id: number;
  readonly enterpriseId: number | null;
  readonly phone: string | null;
}

@Injectable()
export class RepeatRepository {
  constructor(private readonly db: Database) {}

  /** Of the same enterprise or from the same phone, within a span; each by an index of its own. */
  async near({ id, enterpriseId, phone }: Looked, from: Date, to: Date): Promise<number[]> {
    const ids = new Set<number>();
    for (const [column, value] of [
      ['enterprise_id', enterpriseId],
      ['phone_key', phoneKey(phone)],
    ]) {
      if (value === null) continue;
      const rows = await this.db.query<{ id: number }[]>(
        `SELECT id FROM ticket WHERE ${column} = ? AND id <> ? AND received_at >= ? AND received_at <= ? AND ${MATTERS}
          ORDER BY received_at DESC, id DESC LIMIT ${READ}`,
        [value, id, instantText(from), instantText(to)],
      );
      for (const row of rows) ids.add(row.id);
    }
    return [...ids];
  }

  /** What was said of a request and others. */
  async answers(id: number): Promise<Map<number, Said>> {
    const rows = await this.rows.find({ where: [{ firstId: id }, { secondId: id }] });
    return new Map(rows.map(({ firstId, secondId, answer }) => [firstId === id ? secondId : firstId, answer ?? 'two']));
  }

  /** Said by two at once, the last holds. */
  async remember(one: number, other: number, said: Pick<TwoMattersEntity, 'answer' | 'decidedBy' | 'decidedAt'>) {
    const pair = pairOf(one, other);
    try {
      if ((await this.rows.countBy(pair)) === 0) return void (await this.rows.insert({ ...pair, ...said }));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    await this.rows.update(pair, said);
  }

  async forget(one: number, other: number): Promise<void> {
    await this.rows.delete(pairOf(one, other));
  }

  private get rows() {
    return this.db.rows(TwoMattersEntity);
  }
}

const pairOf = (one: number, other: number) => ({ firstId: Math.min(one, other), secondId: Math.max(one, other) });
