import { Injectable } from '@nestjs/common';
import type { AppealState } from '@yanzhen/domain/credit/appeal';
import type { RecordKind } from '@yanzhen/domain/credit/record';
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { allOf, type SqlPart } from '../../registry';
import { AppealEntity, AppealFileEntity } from './appeal.entity';

/** An appeal with what is said of its enterprise and its record. */
export interface ListedAppeal extends AppealEntity {
  readonly name: string;
  readonly recordKind: RecordKind;
  readonly document: string;
}

export interface AppealsAsked {
  readonly within: SqlPart;
  readonly id?: number;
  readonly enterpriseId?: number;
  readonly state?: AppealState;
}

const MOST = 200;

@Injectable()
export class AppealRepository {
  constructor(private readonly db: Database) {}

  /** In sight, the latest first; what waits, the oldest first. */
  async listed({ within, id, enterpriseId, state }: AppealsAsked): Promise<ListedAppeal[]> {
    const { sql, params } = allOf([
      within,
      ...(id === undefined ? [] : [{ sql: 'a.id = ?', params: [id] }]),
      ...(enterpriseId === undefined ? [] : [{ sql: 'a.enterprise_id = ?', params: [enterpriseId] }]),
      ...(state === undefined ? [] : [{ sql: 'a.state = ?', params: [state] }]),
    ]);
    const beside = await this.db.query<{ id: number; name: string; recordKind: RecordKind; document: string }[]>(
      `SELECT a.id AS id, e.name AS name, r.kind AS recordKind, r.document AS document
         FROM credit_appeal a JOIN enterprise e ON e.id = a.enterprise_id JOIN credit_record r ON r.id = a.record_id
        WHERE ${sql} ORDER BY a.id ${state === 'open' ? 'ASC' : 'DESC'} LIMIT ?`,
      [...params, MOST],
    );
    const rows = await this.rows.findBy({ id: In(beside.map((one) => one.id)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return beside.flatMap((one) => {
      const row = byId.get(one.id);
      return row ? [{ ...row, name: one.name, recordKind: one.recordKind, document: one.document }] : [];
    });
  }

  async add(appeal: Omit<AppealEntity, 'id' | 'version'>): Promise<number> {
    const { identifiers } = await this.rows.insert({ ...appeal, version: 1 });
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `credit.changed_since` */
  change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<AppealEntity>): Promise<void> {
    return this.db.change(AppealEntity, { id: seen.id, version: seen.version }, patch, 'credit');
  }

  /** Appeals go with their enterprise; those of a record that vanished are about the one that stays. */
  async move(recordId: number, to: { enterpriseId: number; recordId: number }): Promise<void> {
    for (const { id, kind, slot } of await this.rows.findBy({ recordId })) {
      const taken =
        slot === 0 && to.recordId !== recordId && (await this.rows.existsBy({ recordId: to.recordId, kind, slot }));
      await this.rows.update({ id }, { ...to, ...(taken ? { slot: id, state: 'withdrawn' } : {}) });
    }
  }

  filesOf(appealIds: readonly number[]): Promise<AppealFileEntity[]> {
    return appealIds.length === 0
      ? Promise.resolve([])
      : this.files.find({ where: { appealId: In([...appealIds]) }, order: { id: 'ASC' } });
  }

  async attach(appealId: number, fileId: number): Promise<void> {
    await this.files.insert({ appealId, fileId });
  }

  private get rows() {
    return this.db.rows(AppealEntity);
  }

  private get files() {
    return this.db.rows(AppealFileEntity);
  }
}
