import { Injectable } from '@nestjs/common';
import type { ReviewCheck } from '@yanzhen/contract/ladder/title-life';
import { Database } from '../../../platform/database/database';
import { among } from '../../../registry';

type Row = Omit<ReviewCheck, 'short' | 'unknown' | 'judgement'> &
  Record<'short' | 'untold' | 'judgement' | 'enterpriseId', string | number>;

/** What the last evaluation says by the books for reviews. */
@Injectable()
export class ReviewCheckRepository {
  constructor(private readonly db: Database) {}

  async of(enterpriseIds: readonly number[]): Promise<Map<number, ReviewCheck[]>> {
    const found = new Map<number, ReviewCheck[]>(enterpriseIds.map((id) => [id, []]));
    if (enterpriseIds.length === 0) return found;
    const { sql, params } = among('v.enterprise_id', enterpriseIds);
    const rows = await this.db.query<Row[]>(
      `SELECT v.enterprise_id AS enterpriseId, v.tier AS tier, v.book_code AS book, v.book_version AS bookVersion,
              v.verdict AS verdict, v.short AS short, v.untold AS untold, v.judgement AS judgement, v.as_of AS asOf
         FROM evaluation v WHERE v.scope = 'review' AND ${sql}`,
      [...params],
    );
    for (const { enterpriseId, untold, short, judgement, ...row } of rows)
      found.get(Number(enterpriseId))?.push({
        ...row,
        short: Number(short),
        unknown: Number(untold),
        judgement: Number(judgement),
      });
    return found;
  }
}
