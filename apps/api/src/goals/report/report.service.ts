import { Injectable } from '@nestjs/common';
import type { ReportedValue, ReportValue } from '@yanzhen/contract/goals/goal';
import { isTitleGoal } from '@yanzhen/domain/goals/goal';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { withCurrent } from '../../platform/http/with-current';
import { GoalRepository } from '../row/goal.repository';
import { toReported } from './report.dto';
import type { ReportEntity } from './report.entity';
import { ReportRepository } from './report.repository';

/** Figures that people enter, with their source. What was corrected stays readable. */
@Injectable()
export class ReportService {
  constructor(
    private readonly db: Database,
    private readonly goals: GoalRepository,
    private readonly reports: ReportRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * The same sent twice is entered once.
   * @throws ChangedSince when somebody else entered the day's figure since it was looked at.
   */
  report(by: Reader, { source, ...input }: ReportValue): Promise<ReportedValue> {
    const report = { ...input, source: source.trim() };
    const latest = async () => {
      const row = await this.reports.latest(report.code, report.asOf);
      return row && { row, mine: isSame(row, report, by) };
    };
    return withCurrent(
      'goals',
      async () => {
        const before = await latest();
        if (before?.mine) return toReported(before.row);
        return this.db.transaction(() => this.written(by, report));
      },
      async () => {
        const now = await latest();
        return now && toReported(now.row);
      },
    );
  }

  private async written(by: Reader, { code, asOf, value, source, version }: ReportValue): Promise<ReportedValue> {
    await this.mustBeReportable(code, asOf);
    const before = await this.reports.latest(code, asOf);
    if ((before?.version ?? 0) !== version) throw changedSince(code, asOf);
    if (value === null && !before) throw new DomainError('goals.value_missing', 'invalid', { code, asOf });
    const saved = await this.added({
      ...{ code, asOf, value, source, version: version + 1 },
      ...{ userId: by.userId, userName: by.name, enteredAt: this.clock.now() },
    });
    await this.audit.record({
      by,
      act: before ? 'goals.report.correct' : 'goals.report.add',
      subjectKind: 'goal_report',
      subjectId: `${code} ${asOf}`,
      before: before && { value: before.value, source: before.source },
      after: { value, source },
    });
    return toReported(saved);
  }

  private async added(report: Parameters<ReportRepository['add']>[0]) {
    try {
      return await this.reports.add(report);
    } catch (error) {
      // Two people enter the same day's figure at once: only the unique index sees both.
      if (isDuplicate(error)) throw changedSince(report.code, report.asOf);
      throw error;
    }
  }

  private async mustBeReportable(code: string, asOf: string): Promise<void> {
    const goal = (await this.goals.all()).find((row) => row.code === code);
    if (!goal) throw new DomainError('goals.goal_not_found', 'not_found', { code });
    if (isTitleGoal(goal)) throw new DomainError('goals.counted_from_titles', 'rule', { code });
    if (asOf > this.clock.today()) throw new DomainError('goals.day_ahead', 'rule', { asOf });
  }
}

const changedSince = (code: string, asOf: string) => new DomainError('goals.changed_since', 'conflict', { code, asOf });

const isSame = (row: ReportEntity, { value, source, version }: ReportValue, by: Reader): boolean =>
  row.version === version + 1 && row.value === value && row.source === source && row.userId === by.userId;
