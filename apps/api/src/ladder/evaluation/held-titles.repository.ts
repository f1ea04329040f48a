import { Injectable } from '@nestjs/common';
import type { HeldTitleFact } from '@yanzhen/domain/ladder/evaluation/facts';
import { Database } from '../../platform/database/database';
import type { Which } from './evaluation.repository';

/** Titles of many enterprises as facts of their verdicts. */
@Injectable()
export class HeldTitlesRepository {
  constructor(private readonly db: Database) {}

  async of(which: Which): Promise<Map<number, HeldTitleFact[]>> {
    const { sql, params } = which('t.enterprise_id');
    const rows = await this.db.query<(HeldTitleFact & { enterpriseId: number })[]>(
      `SELECT t.enterprise_id AS enterpriseId, t.kind AS kind, t.valid_from AS validFrom, t.valid_to AS validTo
         FROM title t WHERE ${sql}`,
      [...params],
    );
    const found = new Map<number, HeldTitleFact[]>();
    for (const { enterpriseId, ...title } of rows) {
      const titles = found.get(enterpriseId);
      if (titles) titles.push(title);
      else found.set(enterpriseId, [title]);
    }
    return found;
  }
}
