import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database } from '../../platform/database/database';
import { instantText } from '../../platform/database/instant-text';
import { DueEvaluationEntity } from './due-evaluation.entity';

@Injectable()
export class DueEvaluationRepository {
  constructor(private readonly db: Database) {}

  /**
   * In the transaction that changed the facts. One statement: an update that finds nothing and an insert after it would lock the
   * gap between rows, and many who create at once would wait for each other in a circle.
   */
  async mark(ids: readonly number[], since: Date): Promise<void> {
    if (ids.length === 0) return;
    const again =
      this.db.engine === 'server'
        ? 'ON DUPLICATE KEY UPDATE changes = changes + 1'
        : 'ON CONFLICT (enterprise_id) DO UPDATE SET changes = changes + 1';
    const at = instantText(since);
    await this.db.query(
      `INSERT INTO due_evaluation (enterprise_id, changes, since) VALUES ${ids.map(() => '(?, 1, ?)').join(', ')} ${again}`,
      ids.flatMap((id) => [id, at]),
    );
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
