import { Injectable } from '@nestjs/common';
import type { TitleRule, TitleRuleName } from '@yanzhen/domain/ladder/title-life/title-rules';
import { Database } from '../../../platform/database/database';
import { isDuplicate } from '../../../platform/database/failures';
import { TitleRuleEntity } from './title-rule.entity';

@Injectable()
export class TitleRuleRepository {
  constructor(private readonly db: Database) {}

  all(): Promise<TitleRuleEntity[]> {
    return this.rows.find({ order: { name: 'ASC', fromYear: 'ASC' } });
  }

  one(name: TitleRuleName, fromYear: number): Promise<TitleRuleEntity | null> {
    return this.rows.findOneBy({ name, fromYear });
  }

  /** The unique index refuses a second one of the same year. */
  async add(rule: TitleRule): Promise<void> {
    await this.rows.insert({ ...rule, version: 1 });
  }

  /** @throws DomainError `title.changed_since` when it no longer has the version seen. */
  change(seen: { id: number; version: number }, patch: Pick<TitleRule, 'value' | 'source' | 'unconfirmed'>) {
    return this.db.change(TitleRuleEntity, seen, patch, 'title');
  }

  /** Adds those that are missing, leaves alone what somebody has edited. */
  async seed(rules: readonly TitleRule[]): Promise<void> {
    const known = new Set((await this.all()).map(({ name, fromYear }) => `${name} ${fromYear}`));
    for (const rule of rules) {
      if (known.has(`${rule.name} ${rule.fromYear}`)) continue;
      try {
        await this.add(rule);
      } catch (error) {
        // Another process started at the same moment and was faster.
        if (!isDuplicate(error)) throw error;
      }
    }
  }

  private get rows() {
    return this.db.rows(TitleRuleEntity);
  }
}
