import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Database } from '../../../platform/database/database';
import { sightSql } from '../../../registry';

export interface BeyondRow {
  readonly enterpriseId: number;
  readonly name: string;
  readonly unitCode: UnitCode;
  readonly batch: string;
}

@Injectable()
export class OutcomeRepository {
  constructor(private readonly db: Database) {}

  /** Titles of the batches that recognised somebody of the round, of enterprises that the round did not recommend. */
  beyond(reader: Reader, roundId: number): Promise<BeyondRow[]> {
    const { sql, params } = sightSql(reader, 'e');
    return this.db.query<BeyondRow[]>(
      `SELECT DISTINCT e.id AS enterpriseId, e.name AS name, e.unit_code AS unitCode, t.batch AS batch, e.pinyin AS pinyin
         FROM title t JOIN enterprise e ON e.id = t.enterprise_id
         JOIN title n ON n.kind = t.kind AND n.batch = t.batch AND n.valid_from = t.valid_from
         JOIN application a ON a.title_id = n.id AND a.round_id = ?
        WHERE ${sql} AND NOT EXISTS (SELECT 1 FROM application o WHERE o.title_id = t.id)
        ORDER BY e.unit_code, e.pinyin`,
      [roundId, ...params],
    );
  }
}
