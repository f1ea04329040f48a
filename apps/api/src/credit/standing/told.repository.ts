import { Injectable } from '@nestjs/common';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import { Database } from '../../platform/database/database';
import { CreditToldEntity } from './standing.entity';

@Injectable()
export class ToldRepository {
  constructor(private readonly db: Database) {}

  /** What was told last of these enterprises; nothing told means normal. */
  async last(enterpriseIds: readonly number[]): Promise<Map<number, CreditStanding>> {
    if (enterpriseIds.length === 0) return new Map();
    const rows = await this.db.query<{ id: number; standing: CreditStanding }[]>(
      `SELECT enterprise_id AS id, standing FROM credit_told
        WHERE enterprise_id IN (${enterpriseIds.map(() => '?').join(', ')}) ORDER BY since_on`,
      [...enterpriseIds],
    );
    return new Map(rows.map(({ id, standing }) => [id, standing]));
  }

  /** A standing told twice on a day was corrected: the later counts. */
  async tell(told: readonly Omit<CreditToldEntity, 'id'>[]): Promise<void> {
    if (told.length) await this.rows.upsert([...told], ['enterpriseId', 'sinceOn']);
  }

  ofEnterprise(enterpriseId: number): Promise<CreditToldEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { sinceOn: 'DESC' } });
  }

  private get rows() {
    return this.db.rows(CreditToldEntity);
  }
}
