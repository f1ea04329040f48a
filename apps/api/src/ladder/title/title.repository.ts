import { Injectable } from '@nestjs/common';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In, LessThanOrEqual, MoreThanOrEqual, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { Remembered } from '../../platform/remembered/remembered';
import { among } from '../../registry';
import { TitleChanges } from './title-changes';
import { TitleEntity } from './title.entity';

/** What names a list of titles: one sheet of an announcement. */
export interface BatchKey {
  readonly kind: TitleKind;
  readonly batch: string;
  readonly validFrom: string;
}

/** As it is announced; what happens to it later is not told on registering. */
export type NewTitle = Pick<
  TitleEntity,
  | 'enterpriseId'
  | 'kind'
  | 'batch'
  | 'certificateNo'
  | 'document'
  | 'validFrom'
  | 'validTo'
  | 'nameThen'
  | 'sourceJobId'
  | 'createdAt'
>;

const UNMARKED = {
  suspendedOn: null,
  suspendedWhy: null,
  revokedOn: null,
  revokedGround: null,
  revokedWhy: null,
  revokedDocument: null,
  plannedEnd: null,
  barredUntil: null,
} as const;

/** The only writer of titles; every change is told (`TitleChanges`). */
@Injectable()
export class TitleRepository {
  constructor(
    private readonly db: Database,
    private readonly changes: TitleChanges,
    private readonly remembered: Remembered,
  ) {}

  ofEnterprise(enterpriseId: number): Promise<TitleEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { validTo: 'DESC', id: 'DESC' } });
  }

  one(enterpriseId: number, id: number): Promise<TitleEntity | null> {
    return this.rows.findOneBy({ id, enterpriseId });
  }

  byIds(ids: readonly number[]): Promise<TitleEntity[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  ofBatch({ kind, batch, validFrom }: BatchKey): Promise<TitleEntity[]> {
    return this.rows.findBy({ kind, batch, validFrom });
  }

  /** All titles of some enterprises valid on a day, the one that lasts longest first. */
  heldBy(enterpriseIds: readonly number[], day: string): Promise<TitleEntity[]> {
    if (enterpriseIds.length === 0) return Promise.resolve([]);
    return this.rows.find({
      where: {
        enterpriseId: In([...enterpriseIds]),
        validFrom: LessThanOrEqual(day),
        validTo: MoreThanOrEqual(day),
      },
      order: { validTo: 'DESC', id: 'DESC' },
    });
  }

  /** Only what a tier follows from: lists of hundreds ask for it. */
  async kindsHeld(
    enterpriseIds: readonly number[],
    day: string,
  ): Promise<Pick<TitleEntity, 'enterpriseId' | 'kind'>[]> {
    if (enterpriseIds.length === 0) return [];
    const { sql, params } = among('v.enterprise_id', enterpriseIds);
    return this.db.query(
      `SELECT v.enterprise_id AS enterpriseId, v.kind AS kind FROM title v WHERE ${sql} AND v.valid_from <= ? AND v.valid_to >= ?`,
      [...params, day, day],
    );
  }

  ofEnterprises(enterpriseIds: readonly number[]): Promise<TitleEntity[]> {
    if (enterpriseIds.length === 0) return Promise.resolve([]);
    return this.rows.findBy({ enterpriseId: In([...enterpriseIds]) });
  }

  /** The unique index refuses an enterprise that stands in the batch already; who asks decides what that means. */
  async add(title: NewTitle): Promise<TitleEntity> {
    const row = { ...title, ...UNMARKED, version: 1 };
    const added = await this.rows.insert(row);
    await this.tell([title.enterpriseId]);
    return { ...row, id: (added.identifiers[0] as { id: number }).id };
  }

  /** @throws DomainError `title.changed_since` when it no longer has the version seen. */
  async change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<TitleEntity>): Promise<void> {
    const before = await this.holders(seen.id);
    await this.db.change(TitleEntity, seen, patch, 'title');
    await this.tell([...new Set([...before, ...(await this.holders(seen.id))])]);
  }

  /** @throws DomainError `title.changed_since` when it no longer has the version seen. */
  async remove({ id, version }: { id: number; version: number }): Promise<void> {
    const holders = await this.holders(id);
    const { affected } = await this.rows.delete({ id, version });
    if (affected !== 1) throw new DomainError('title.changed_since', 'conflict', { id, version });
    await this.tell(holders);
  }

  private async tell(enterpriseIds: readonly number[]): Promise<void> {
    await this.remembered.changed('titles');
    await this.changes.tell(enterpriseIds);
  }

  private async holders(id: number): Promise<number[]> {
    return (await this.rows.find({ select: { enterpriseId: true }, where: { id } })).map((row) => row.enterpriseId);
  }

  private get rows() {
    return this.db.rows(TitleEntity);
  }
}
