import { Injectable } from '@nestjs/common';
import type { FrozenHolder } from '@yanzhen/contract/goals/snapshot';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { HeldOnDay } from '../../ladder';
import { Database } from '../../platform/database/database';
import { allOf, among } from '../../registry';
import { SnapshotEntity, SnapshotTitleEntity } from './snapshot.entity';

export interface FrozenQuestion {
  readonly snapshotId: number;
  readonly kind: TitleKind;
  readonly units: readonly UnitCode[];
}

@Injectable()
export class SnapshotRepository {
  constructor(private readonly db: Database) {}

  /** Newest first, without their content. */
  all(): Promise<Omit<SnapshotEntity, 'content'>[]> {
    const select = { id: true, month: true, asOf: true, userName: true, takenAt: true } as const;
    return this.rows.find({ select, order: { month: 'DESC' } });
  }

  byId(id: number): Promise<SnapshotEntity | null> {
    return this.rows.findOneBy({ id });
  }

  ofMonth(month: string): Promise<SnapshotEntity | null> {
    return this.rows.findOneBy({ month });
  }

  async lastMonth(): Promise<string | null> {
    const [last] = await this.rows.find({ select: { id: true, month: true }, order: { month: 'DESC' }, take: 1 });
    return last?.month ?? null;
  }

  /** The unique index refuses a month that is frozen already. */
  async add(snapshot: Omit<SnapshotEntity, 'id'>, titles: readonly HeldOnDay[]): Promise<number> {
    const { identifiers } = await this.rows.insert(snapshot);
    const snapshotId = Number(identifiers[0]?.['id']);
    await this.db.insertAll(
      SnapshotTitleEntity,
      titles.map((title) => ({ ...title, snapshotId })),
    );
    return snapshotId;
  }

  titles(snapshotId: number, units: readonly UnitCode[]): Promise<HeldOnDay[]> {
    const within = among('unit_code', units);
    return this.db.query<HeldOnDay[]>(
      `SELECT title_id AS titleId, enterprise_id AS enterpriseId, kind, unit_code AS unitCode, name, uscc, batch,
              valid_from AS validFrom, valid_to AS validTo
         FROM goal_snapshot_title WHERE snapshot_id = ? AND ${within.sql} ORDER BY title_id`,
      [snapshotId, ...within.params],
    );
  }

  async countHolders(question: FrozenQuestion): Promise<number> {
    const { sql, params } = conditions(question);
    const [row] = await this.db.query<{ n: string | number }[]>(
      `SELECT COUNT(DISTINCT enterprise_id) AS n FROM goal_snapshot_title WHERE ${sql}`,
      [...params],
    );
    return Number(row?.n ?? 0);
  }

  /** One row per enterprise; of several titles the span that they cover together, and the batch that sorts last. */
  holders(question: FrozenQuestion, afterEnterprise: number, limit: number): Promise<FrozenHolder[]> {
    const { sql, params } = conditions(question);
    return this.db.query<FrozenHolder[]>(
      `SELECT enterprise_id AS enterpriseId, MAX(name) AS name, MAX(uscc) AS uscc, MAX(unit_code) AS unitCode,
              MAX(batch) AS batch, MIN(valid_from) AS validFrom, MAX(valid_to) AS validTo
         FROM goal_snapshot_title WHERE ${sql} AND enterprise_id > ?
        GROUP BY enterprise_id ORDER BY enterprise_id LIMIT ?`,
      [...params, afterEnterprise, limit],
    );
  }

  private get rows() {
    return this.db.rows(SnapshotEntity);
  }
}

const conditions = ({ snapshotId, kind, units }: FrozenQuestion) =>
  allOf([{ sql: 'snapshot_id = ? AND kind = ?', params: [snapshotId, kind] }, among('unit_code', units)]);
