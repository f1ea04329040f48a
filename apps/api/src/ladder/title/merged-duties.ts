import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit';
import type { EnterprisesMerged } from '../../registry';
import { ChangeReportRepository } from './change/change-report.repository';
import { TitleUpdateRepository } from './duty/title-update.repository';

/** Records of duties go with the enterprise; where both have one, that of the one that stays counts. */
@Injectable()
export class MergedDuties {
  constructor(
    private readonly updates: TitleUpdateRepository,
    private readonly reports: ChangeReportRepository,
    private readonly audit: AuditTrail,
  ) {}

  readonly follow = async (news: EnterprisesMerged): Promise<void> => {
    const updates = await this.moveUpdates(news);
    const reports = await this.moveReports(news);
    if (updates.length + reports.length === 0) return;
    await this.audit.record({
      by: news.by,
      act: 'ladder.duties.move',
      subjectKind: 'enterprise',
      subjectId: news.into,
      after: { from: news.from, updates, reports },
    });
  };

  private async moveUpdates({ from, into }: EnterprisesMerged): Promise<number[]> {
    const kept = new Map((await this.updates.ofEnterprises([into])).map((update) => [update.year, update]));
    const moved: number[] = [];
    for (const update of await this.updates.ofEnterprises([from])) {
      const other = kept.get(update.year);
      if (other && (other.doneOn !== null || update.doneOn === null)) continue;
      if (other) await this.updates.remove(other);
      await this.updates.change(update, { enterpriseId: into });
      moved.push(update.year);
    }
    return moved;
  }

  private async moveReports({ from, into }: EnterprisesMerged): Promise<string[]> {
    const kept = new Set(
      (await this.reports.ofEnterprise(into)).map(({ kind, happenedOn }) => `${kind} ${happenedOn}`),
    );
    const moved: string[] = [];
    for (const report of await this.reports.ofEnterprise(from)) {
      const change = `${report.kind} ${report.happenedOn}`;
      if (kept.has(change)) continue;
      await this.reports.change(report, { enterpriseId: into });
      moved.push(change);
    }
    return moved;
  }
}
