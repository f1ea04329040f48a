import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** The latest day on which somebody was there. */
@Injectable()
export class LastVisits {
  constructor(private readonly db: Database) {}

  async of(enterpriseIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const rows = await this.db.query<{ enterpriseId: number; lastOn: string }[]>(
      `SELECT v.enterprise_id AS enterpriseId, MAX(v.visited_on) AS lastOn FROM visit v
        WHERE v.enterprise_id IN (${enterpriseIds.map(() => '?').join(', ')}) AND v.state = 'done'
        GROUP BY v.enterprise_id`,
      [...enterpriseIds],
    );
    return new Map(rows.map(({ enterpriseId, lastOn }) => [enterpriseId, lastOn]));
  }
}
