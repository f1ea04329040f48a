import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { isDuplicate } from '../database/failures';
import { ChangeCountEntity } from './change-count.entity';

const LANES = 16;

@Injectable()
export class ChangeCountRepository {
  constructor(private readonly db: Database) {}

  /** In the transaction that changes the rows. */
  async raise(subject: string): Promise<void> {
    const lane = Math.floor(Math.random() * LANES);
    if (await this.raised(subject, lane)) return;
    try {
      await this.db.rows(ChangeCountEntity).insert({ subject, lane, changes: 1 });
    } catch (error) {
      // Another one was the first in this lane: only the unique index sees both.
      if (!isDuplicate(error)) throw error;
      await this.raised(subject, lane);
    }
  }

  async sum(subjects: readonly string[]): Promise<number> {
    const [row] = await this.db.query<{ changes: string | number | null }[]>(
      `SELECT SUM(changes) AS changes FROM change_count WHERE subject IN (${subjects.map(() => '?').join(', ')})`,
      [...subjects],
    );
    return Number(row?.changes ?? 0);
  }

  /** Of each that was ever changed. */
  async each<S extends string>(subjects: readonly S[]): Promise<Map<S, number>> {
    const rows = await this.db.query<{ subject: S; changes: string | number }[]>(
      `SELECT subject, SUM(changes) AS changes FROM change_count
        WHERE subject IN (${subjects.map(() => '?').join(', ')}) GROUP BY subject`,
      [...subjects],
    );
    return new Map(rows.map(({ subject, changes }) => [subject, Number(changes)]));
  }

  private async raised(subject: string, lane: number): Promise<boolean> {
    const sql = 'UPDATE change_count SET changes = changes + 1 WHERE subject = ? AND lane = ?';
    return (await this.db.write(sql, [subject, lane])) === 1;
  }
}
