import { Injectable } from '@nestjs/common';
import type {
  ChangeReportFilter,
  ChangeReportRow,
  EditChangeReport,
  SaveChangeReport,
} from '@yanzhen/contract/ladder/title-life';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { reportDueOn } from '@yanzhen/domain/ladder/title-life/change-report';
import { numberOf } from '@yanzhen/domain/ladder/title-life/title-rules';
import { dutyTitle } from '@yanzhen/domain/ladder/title-life/update-duty';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { isDuplicate } from '../../../platform/database/failures';
import { keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../../platform/http/page';
import { withCurrent } from '../../../platform/http/with-current';
import { type KnownEnterprise, Registry, sightSql } from '../../../registry';
import { TitleRuleRepository } from '../rule/title-rule.repository';
import { TitleRepository } from '../title.repository';
import { ChangeReportListRepository, type ListedReport } from './change-report-list.repository';
import { ChangeReportRepository } from './change-report.repository';
import { toReportRow } from './report-row';

/** Major changes of title holders, and whether they were reported in time. */
@Injectable()
export class ChangeReportService {
  constructor(
    private readonly db: Database,
    private readonly reports: ChangeReportRepository,
    private readonly list: ChangeReportListRepository,
    private readonly titles: TitleRepository,
    private readonly rules: TitleRuleRepository,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async page(reader: Reader, filter: ChangeReportFilter, cursor?: string, size = PAGE_SIZE) {
    const today = this.clock.today();
    const of = { state: filter.state ?? null, units: filter.unit ?? null, today, within: sightSql(reader, 'e') };
    const total = await this.list.count(of);
    const found = await this.list.page(of, cursor === undefined ? null : placeOf(cursor), size + 1);
    const keys = ({ dueOn, id }: ListedReport) => [dueOn, id];
    const page: Page<ChangeReportRow> = pageOf(found, size, total, keys, (row) => toReportRow(row, reader, today));
    return { ...page, total, capped: false };
  }

  async ofEnterprise(reader: Reader, enterpriseId: number): Promise<ChangeReportRow[]> {
    const enterprise = await this.registry.mustFind(reader, enterpriseId);
    const rows = await this.reports.ofEnterprise(enterpriseId);
    return rows.map((row) => toReportRow({ ...row, ...who(enterprise) }, reader, this.clock.today()));
  }

  add(by: Reader, enterpriseId: number, input: SaveChangeReport): Promise<ChangeReportRow> {
    return this.db.transaction(async () => {
      const { state } = await this.registry.mustFind(by, enterpriseId);
      if (state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: enterpriseId });
      const columns = await this.sound(enterpriseId, input);
      const entered = { enteredBy: by.name, enteredRole: by.role, createdAt: this.clock.now() };
      const id = await once(this.reports.add({ ...columns, ...entered, enterpriseId }));
      await this.record(by, enterpriseId, 'add', null, columns);
      return this.row(by, enterpriseId, id);
    });
  }

  /** @throws ChangedSince with the report as it is now. */
  change(by: Reader, enterpriseId: number, id: number, { version, ...input }: EditChangeReport) {
    return this.telling(by, enterpriseId, id, async (before) => {
      const columns = await this.sound(enterpriseId, input);
      await once(this.reports.change({ id, version }, columns));
      await this.record(by, enterpriseId, 'change', told(before), columns);
      return this.row(by, enterpriseId, id);
    });
  }

  /** @throws ChangedSince with the report as it is now. */
  remove(by: Reader, enterpriseId: number, id: number, version: number): Promise<void> {
    return this.telling(by, enterpriseId, id, async (before) => {
      await this.reports.remove({ id, version });
      await this.record(by, enterpriseId, 'remove', told(before), null);
    });
  }

  private telling<T>(by: Reader, enterpriseId: number, id: number, work: (before: ChangeReportRow) => Promise<T>) {
    const row = () => this.row(by, enterpriseId, id);
    return withCurrent('title', () => this.db.transaction(async () => work(await row())), row);
  }

  /** Only whoever holds a title of the ladder on the day has to report. */
  private async sound(enterpriseId: number, { kind, happenedOn, note, reportedOn }: SaveChangeReport) {
    const today = this.clock.today();
    const ahead = [happenedOn, reportedOn].find((day) => day !== null && day > today);
    if (ahead) throw new DomainError('title.day_ahead', 'rule', { day: ahead });
    if (reportedOn !== null && reportedOn < happenedOn)
      throw new DomainError('title.reported_before', 'rule', { happenedOn, reportedOn });
    if (!dutyTitle(await this.titles.ofEnterprise(enterpriseId), happenedOn))
      throw new DomainError('title.none_on_day', 'rule', { day: happenedOn });
    const months = numberOf(await this.rules.all(), 'change_report_months', happenedOn);
    return { kind, happenedOn, note: note?.trim() || null, reportedOn, dueOn: reportDueOn(happenedOn, months) };
  }

  private async row(by: Reader, enterpriseId: number, id: number): Promise<ChangeReportRow> {
    const enterprise = await this.registry.mustFind(by, enterpriseId);
    const report = await this.reports.one(enterpriseId, id);
    if (!report) throw new DomainError('title.report_not_found', 'not_found', { id });
    return toReportRow({ ...report, ...who(enterprise) }, by, this.clock.today());
  }

  private record(by: Reader, subjectId: number, verb: string, before: object | null, after: object | null) {
    const act = `ladder.change_report.${verb}`;
    return this.audit.record({ by, act, subjectKind: 'enterprise', subjectId, before, after });
  }
}

const told = ({ kind, happenedOn, dueOn, reportedOn, note }: ChangeReportRow) => ({
  kind,
  happenedOn,
  dueOn,
  reportedOn,
  note,
});

const who = ({ name, uscc, unitCode }: KnownEnterprise) => ({ name, uscc, unitCode });

function placeOf(cursor: string): { dueOn: string; id: number } {
  const [dueOn, id] = keysOf(cursor, 2);
  return { dueOn: String(dueOn), id: wholeNumber(id) };
}

/** @throws DomainError `title.change_entered_already` */
async function once<T>(written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    // Two people may enter the same at once: only the unique index sees both.
    if (isDuplicate(error)) throw new DomainError('title.change_entered_already', 'conflict', {});
    throw error;
  }
}
