import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database } from '../../platform/database/database';
import { DueEvaluationEntity } from './due-evaluation.entity';

@Injectable()
export class DueEvaluationRepository {
  constructor(private readonly db: Database) {}

  /** In the transaction that changed the facts. */
  async mark(ids: readonly number[], since: Date): Promise<void> {
    const enterpriseId = In([...ids]);
    await this.rows.increment({ enterpriseId }, 'changes', 1);
    const rows = ids.map((id) => ({ enterpriseId: id, changes: 1, since }));
    await this.rows.createQueryBuilder().insert().values(rows).orIgnore().execute();
  }

  /** Those of the ids that are still due, held until the transaction ends: who comes second finds them done. */
  async hold(ids: readonly number[]): Promise<number[]> {
    const query = this.rows.createQueryBuilder('d').where('d.enterpriseId IN (:...ids)', { ids });
    if (this.db.engine === 'server') query.setLock('pessimistic_write');
    return (await query.orderBy('d.enterpriseId').getMany()).map(({ enterpriseId }) => enterpriseId);
  }

  async done(ids: readonly number[]): Promise<void> {
    await this.rows.delete({ enterpriseId: In([...ids]) });
  }

  /** Left over for so long that nobody works on them any more; the oldest first. */
  async leftSince(before: Date, size: number): Promise<number[]> {
    const rows = await this.rows.find({ where: { since: LessThan(before) }, order: { id: 'ASC' }, take: size });
    return rows.map(({ enterpriseId }) => enterpriseId);
  }

  private get rows() {
    return this.db.rows(DueEvaluationEntity);
  }
}
