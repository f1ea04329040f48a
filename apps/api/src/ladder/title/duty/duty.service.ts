import { Injectable } from '@nestjs/common';
import type { DutyRow, ListedEnterprise, SaveDuty } from '@yanzhen/contract/ladder/title-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { type TitleRule, yearOf } from '@yanzhen/domain/ladder/title-life/title-rules';
import { dutyTitle, type UpdateDeadline, updateDeadline } from '@yanzhen/domain/ladder/title-life/update-duty';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Calendar } from '../../../calendar';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { withCurrent } from '../../../platform/http/with-current';
import { type KnownEnterprise, Registry } from '../../../registry';
import { TitleRuleRepository } from '../rule/title-rule.repository';
import { TitleRepository } from '../title.repository';
import { type DutyAsked, toDutyRow } from './duty-row';
import { TitleUpdateRepository } from './title-update.repository';

/** The annual update of one enterprise. */
@Injectable()
export class DutyService {
  constructor(
    private readonly db: Database,
    private readonly updates: TitleUpdateRepository,
    private readonly titles: TitleRepository,
    private readonly rules: TitleRuleRepository,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly calendar: Calendar,
  ) {}

  /** Every year with a duty up to this one, the latest first. */
  async ofEnterprise(reader: Reader, enterpriseId: number): Promise<DutyRow[]> {
    const enterprise = listed(await this.registry.mustFind(reader, enterpriseId));
    const [titles, updates, rules] = await Promise.all([
      this.titles.ofEnterprise(enterpriseId),
      this.updates.ofEnterprises([enterpriseId]),
      this.rules.all(),
    ]);
    const asked = await this.asked(reader);
    return deadlinesTo(rules, yearOf(asked.today)).flatMap((deadline) => {
      const update = updates.find(({ year }) => year === deadline.year) ?? null;
      return toDutyRow({ enterprise, titles, update }, deadline, asked) ?? [];
    });
  }

  /** Records, corrects or takes back that the update was made. @throws ChangedSince with what is recorded now. */
  save(by: Reader, enterpriseId: number, year: number, input: SaveDuty): Promise<DutyRow> {
    return withCurrent(
      'title',
      () => this.db.transaction(() => this.write(by, enterpriseId, year, input)),
      () => this.row(by, enterpriseId, year),
    );
  }

  private async write(by: Reader, enterpriseId: number, year: number, { version, doneOn, note }: SaveDuty) {
    const { state } = await this.registry.mustFind(by, enterpriseId);
    if (state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: enterpriseId });
    const deadline = await this.deadlineOf(year);
    if (!deadline || !dutyTitle(await this.titles.ofEnterprise(enterpriseId), deadline.day))
      throw new DomainError('title.no_duty', 'rule', { year });
    if (doneOn !== null && (doneOn < `${year}-01-01` || doneOn > this.clock.today()))
      throw new DomainError('title.update_day', 'rule', { year, day: doneOn });
    const before = await this.updates.one(enterpriseId, year);
    const recorded = { recordedBy: by.name, recordedRole: by.role, updatedAt: this.clock.now() };
    const update = { doneOn, note: note?.trim() || null };
    if (before) await this.updates.change({ id: before.id, version }, { ...update, ...recorded });
    else if (version === 0) await this.updates.add({ enterpriseId, year, ...update, ...recorded });
    else throw new DomainError('title.changed_since', 'conflict', { id: enterpriseId, version });
    await this.audit.record({
      by,
      act: 'ladder.title_update.save',
      subjectKind: 'enterprise',
      subjectId: enterpriseId,
      before: before && { year, doneOn: before.doneOn, note: before.note },
      after: { year, ...update },
    });
    return this.row(by, enterpriseId, year);
  }

  private async row(reader: Reader, enterpriseId: number, year: number): Promise<DutyRow> {
    const enterprise = listed(await this.registry.mustFind(reader, enterpriseId));
    const deadline = await this.deadlineOf(year);
    const titles = await this.titles.ofEnterprise(enterpriseId);
    const update = await this.updates.one(enterpriseId, year);
    const row = deadline && toDutyRow({ enterprise, titles, update }, deadline, await this.asked(reader));
    if (!row) throw new DomainError('title.no_duty', 'rule', { year });
    return row;
  }

  private async asked(reader: Reader): Promise<DutyAsked> {
    return { reader, today: this.clock.today(), calendar: await this.calendar.now() };
  }

  private async deadlineOf(year: number): Promise<UpdateDeadline | null> {
    return updateDeadline(await this.rules.all(), year);
  }
}

export const listed = ({ id, name, uscc, unitCode }: KnownEnterprise): ListedEnterprise => ({
  enterpriseId: id,
  name,
  uscc,
  unitCode,
});

function deadlinesTo(rules: readonly TitleRule[], year: number): UpdateDeadline[] {
  const first = Math.min(...rules.map(({ name, fromYear }) => (name === 'update_deadline' ? fromYear : year)));
  const years = Array.from({ length: Math.max(0, year - first + 1) }, (_, back) => year - back);
  return years.flatMap((one) => updateDeadline(rules, one) ?? []);
}
