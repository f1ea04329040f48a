import { Injectable } from '@nestjs/common';
import { reportDueOn } from '@yanzhen/domain/ladder/title-life/change-report';
import { numberOf, type TitleRule } from '@yanzhen/domain/ladder/title-life/title-rules';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { ChangeReportEntity } from './change-report.entity';

@Injectable()
export class ChangeReportRepository {
  constructor(private readonly db: Database) {}

  ofEnterprise(enterpriseId: number): Promise<ChangeReportEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { happenedOn: 'DESC', id: 'DESC' } });
  }

  one(enterpriseId: number, id: number): Promise<ChangeReportEntity | null> {
    return this.rows.findOneBy({ id, enterpriseId });
  }

  /** The unique index refuses the same change twice. */
  async add(report: Omit<ChangeReportEntity, 'id' | 'version'>): Promise<number> {
    const added = await this.rows.insert({ ...report, version: 1 });
    return (added.identifiers[0] as { id: number }).id;
  }

  /** @throws DomainError `title.changed_since` when it no longer has the version seen. */
  change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<ChangeReportEntity>): Promise<void> {
    return this.db.change(ChangeReportEntity, seen, patch, 'title');
  }

  /** @throws DomainError `title.changed_since` when it no longer has the version seen. */
  async remove({ id, version }: { id: number; version: number }): Promise<void> {
    const { affected } = await this.rows.delete({ id, version });
    if (affected !== 1) throw new DomainError('title.changed_since', 'conflict', { id, version });
  }

  /** Every due day from the day of the change and the rule that holds on it. */
  async reckonAgain(rules: readonly TitleRule[]): Promise<void> {
    for (const { id, happenedOn, dueOn } of await this.rows.find()) {
      const due = reportDueOn(happenedOn, numberOf(rules, 'change_report_months', happenedOn));
      if (due !== dueOn) await this.rows.update({ id }, { dueOn: due });
    }
  }

  private get rows() {
    return this.db.rows(ChangeReportEntity);
  }
}
