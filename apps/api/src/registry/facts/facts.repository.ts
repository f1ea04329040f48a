import { Injectable } from '@nestjs/common';
import { type FactFigures } from '@yanzhen/domain/registry/annual-facts';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { Remembered } from '../../platform/remembered/remembered';
import { EnterpriseEntity } from '../enterprise/enterprise.entity';
import { AnnualFactsEntity } from './annual-facts.entity';

export type FactsColumns = Omit<AnnualFactsEntity, 'id' | 'version'>;
export type FactsPatch = Partial<FactFigures> &
  Partial<Pick<AnnualFactsEntity, 'source' | 'verified' | 'lastImport' | 'updatedAt'>>;

/** An enterprise and its years, as they stay until the transaction ends. */
export interface Held {
  readonly enterprise: EnterpriseEntity;
  readonly facts: AnnualFactsEntity[];
}

/** Values in one `IN`. */
const CHUNK = 500;

/** Figures of enterprises that the caller has seen to be in sight. */
@Injectable()
export class FactsRepository {
  constructor(
    private readonly db: Database,
    private readonly remembered: Remembered,
  ) {}

  of(enterpriseId: number): Promise<AnnualFactsEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { year: 'DESC' } });
  }

  async ofMany(enterpriseIds: readonly number[]): Promise<AnnualFactsEntity[]> {
    const found: AnnualFactsEntity[] = [];
    for (let from = 0; from < enterpriseIds.length; from += CHUNK) {
      const enterpriseId = In(enterpriseIds.slice(from, from + CHUNK));
      found.push(...(await this.rows.find({ where: { enterpriseId }, order: { enterpriseId: 'ASC', year: 'ASC' } })));
    }
    return found;
  }

  /**
   * The enterprises with their figures as they are now, held until the transaction ends: two people who enter different
   * years of one firm must not derive its standing from half the figures each.
   */
  async hold(
    enterpriseIds: readonly number[],
  ): Promise<{ enterprises: EnterpriseEntity[]; facts: AnnualFactsEntity[] }> {
    if (enterpriseIds.length === 0) return { enterprises: [], facts: [] };
    const ids = [...enterpriseIds].sort((a, b) => a - b);
    const enterprises = this.db.rows(EnterpriseEntity).createQueryBuilder('e').where('e.id IN (:...ids)', { ids });
    const facts = this.rows.createQueryBuilder('f').where('f.enterpriseId IN (:...ids)', { ids });
    if (this.db.engine === 'server') {
      enterprises.setLock('pessimistic_write');
      facts.setLock('pessimistic_write');
    }
    return {
      enterprises: await enterprises.orderBy('e.id').getMany(),
      facts: await facts.orderBy('f.enterpriseId').addOrderBy('f.year').getMany(),
    };
  }

  /** As `hold`, one entry for each enterprise that is there. */
  async heldBy(enterpriseIds: readonly number[]): Promise<Map<number, Held>> {
    const { enterprises, facts } = await this.hold([...new Set(enterpriseIds)]);
    const held = new Map<number, Held>(enterprises.map((enterprise) => [enterprise.id, { enterprise, facts: [] }]));
    for (const year of facts) held.get(year.enterpriseId)?.facts.push(year);
    return held;
  }

  async add(columns: readonly FactsColumns[]): Promise<void> {
    if (columns.length === 0) return;
    await this.rows.insert(columns.map((row) => ({ ...row, version: 1 })));
    await this.remembered.changed('figures');
  }

  /** @throws DomainError `registry.changed_since` */
  async change(seen: { id: number; version: number }, patch: FactsPatch): Promise<void> {
    await this.db.change(AnnualFactsEntity, seen, patch, 'registry');
    await this.remembered.changed('figures');
  }

  /** False when it was changed since. */
  async remove(seen: { id: number; version: number }): Promise<boolean> {
    const { affected } = await this.rows.delete({ id: seen.id, version: seen.version });
    await this.remembered.changed('figures');
    return affected === 1;
  }

  /** The years that were not there yet go along; the rest stays. */
  async move(id: number, enterpriseId: number): Promise<void> {
    await this.rows.update({ id }, { enterpriseId });
    await this.remembered.changed('figures');
  }

  /** A derived mark; no edit of a person, so the version stays. */
  async mark(id: number, suspect: boolean): Promise<void> {
    await this.rows.update({ id }, { suspect });
    await this.remembered.changed('figures');
  }

  private get rows() {
    return this.db.rows(AnnualFactsEntity);
  }
}
