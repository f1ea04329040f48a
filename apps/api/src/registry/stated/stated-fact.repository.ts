import { Injectable } from '@nestjs/common';
import { type StatedKey } from '@yanzhen/domain/registry/stated-facts';
import { Database } from '../../platform/database/database';
import { StatedFactEntity } from './stated-fact.entity';

export type StatedColumns = Omit<StatedFactEntity, 'id' | 'version'>;

/** What is said of enterprises that the caller has seen to be in sight. */
@Injectable()
export class StatedFactRepository {
  constructor(private readonly db: Database) {}

  of(enterpriseId: number): Promise<StatedFactEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { fact: 'ASC' } });
  }

  one(enterpriseId: number, fact: StatedKey): Promise<StatedFactEntity | null> {
    return this.rows.findOneBy({ enterpriseId, fact });
  }

  async add(columns: StatedColumns): Promise<void> {
    await this.rows.insert({ ...columns, version: 1 });
  }

  /** @throws DomainError `registry.changed_since` */
  change(seen: { id: number; version: number }, patch: Partial<StatedColumns>): Promise<void> {
    return this.db.change(StatedFactEntity, seen, patch, 'registry');
  }

  /** False when it was changed or removed since. */
  async remove(seen: { id: number; version: number }): Promise<boolean> {
    return (await this.rows.delete({ id: seen.id, version: seen.version })).affected === 1;
  }

  /** To another enterprise, when two turn out to be one: what that one has not said itself. */
  async moveMissing(from: number, into: number): Promise<void> {
    const said = new Set((await this.of(into)).map(({ fact }) => fact));
    for (const { id, fact } of await this.of(from)) {
      if (!said.has(fact)) await this.rows.update({ id }, { enterpriseId: into });
    }
  }

  private get rows() {
    return this.db.rows(StatedFactEntity);
  }
}
