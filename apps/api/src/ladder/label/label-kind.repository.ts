import { Injectable } from '@nestjs/common';
import type { LabelGoal, ShippedLabelKind } from '@yanzhen/domain/ladder/label/label-kind';
import type { QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { LabelKindEntity } from './label-kind.entity';

export type NewLabelKind = Omit<LabelKindEntity, 'id' | 'version'>;

@Injectable()
export class LabelKindRepository {
  constructor(private readonly db: Database) {}

  all(): Promise<LabelKindEntity[]> {
    return this.rows.find({ order: { id: 'ASC' } });
  }

  byId(id: number): Promise<LabelKindEntity | null> {
    return this.rows.findOneBy({ id });
  }

  async idsOf(goal: LabelGoal): Promise<number[]> {
    return (await this.rows.findBy({ goal })).map(({ id }) => id);
  }

  /** The unique index refuses a name that stands already. */
  async add(kind: NewLabelKind): Promise<number> {
    const added = await this.rows.insert({ ...kind, version: 1 });
    return (added.identifiers[0] as { id: number }).id;
  }

  /** @throws DomainError `label.changed_since` when it no longer has the version seen. */
  change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<LabelKindEntity>): Promise<void> {
    return this.db.change(LabelKindEntity, seen, patch, 'label');
  }

  /** Adds those that are missing, leaves alone what somebody has edited. */
  async seed(kinds: readonly ShippedLabelKind[], createdAt: Date): Promise<void> {
    const known = new Set((await this.all()).map(({ code }) => code));
    for (const kind of kinds) {
      if (known.has(kind.code)) continue;
      try {
        await this.add({ ...kind, retiredOn: null, createdAt });
      } catch (error) {
        // Another process started at the same moment and was faster.
        if (!isDuplicate(error)) throw error;
      }
    }
  }

  private get rows() {
    return this.db.rows(LabelKindEntity);
  }
}
