import { Injectable } from '@nestjs/common';
import type { DutyFilter, DutyRow, DutySummary } from '@yanzhen/contract/ladder/title-life';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { lastWorkingDay } from '@yanzhen/domain/ladder/title-life/reminder';
import { yearOf } from '@yanzhen/domain/ladder/title-life/title-rules';
import { type UpdateDeadline, updateDeadline } from '@yanzhen/domain/ladder/title-life/update-duty';
import { Calendar } from '../../../calendar';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../../platform/http/page';
import { sightSql } from '../../../registry';
import { TitleRuleRepository } from '../rule/title-rule.repository';
import { TitleRepository } from '../title.repository';
import { type DutyEnterprise, DutyListRepository, type DutyPlace, type ListedDuties } from './duty-list.repository';
import { toDutyRow } from './duty-row';
import { TitleUpdateRepository } from './title-update.repository';

/** Rows that an export reads at a time. */
const EXPORT_PAGE = 1000;

interface Asked {
  readonly of: ListedDuties;
  readonly deadline: UpdateDeadline;
}

/** Who has brought their data up to date in a year, and who has not. */
@Injectable()
export class DutyListService {
  constructor(
    private readonly db: Database,
    private readonly list: DutyListRepository,
    private readonly updates: TitleUpdateRepository,
    private readonly titles: TitleRepository,
    private readonly rules: TitleRuleRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly calendar: Calendar,
  ) {}

  /** Empty for a year in which no update was asked for. */
  async page(reader: Reader, filter: DutyFilter, cursor?: string, size = PAGE_SIZE): Promise<Page<DutyRow>> {
    const asked = await this.asked(reader, filter);
    if (!asked) return { items: [], next: null, total: 0, capped: false };
    const total = await this.list.count(asked.of);
    const found = await this.list.page(asked.of, cursor === undefined ? null : placeOf(cursor), size + 1);
    const rows = new Map((await this.rowsOf(reader, asked, found)).map((row) => [row.enterpriseId, row]));
    const page = pageOf(
      found,
      size,
      total,
      ({ unitCode, pinyin, id }) => [unitCode, pinyin, id],
      ({ id }) => rows.get(id),
    );
    return { ...page, items: page.items.filter((row) => row !== undefined), total, capped: false };
  }

  async summary(reader: Reader, year = yearOf(this.clock.today())): Promise<DutySummary> {
    const asked = await this.asked(reader, { year });
    if (!asked)
      return { year, deadline: null, workday: null, estimated: false, unconfirmed: false, source: null, byUnit: [] };
    const { rule, day } = asked.deadline;
    const counts = await this.list.countByUnit(asked.of);
    const byUnit = counts.map(({ unitCode, inTime, late, missing }) => ({ unitCode, done: inTime, late, missing }));
    const worked = lastWorkingDay(await this.calendar.now(), day);
    return { year, deadline: day, ...worked, unconfirmed: rule.unconfirmed, source: rule.source, byUnit };
  }

  /** Every row of the list, read while it is sent; noted in the audit trail before the first. */
  async export(reader: Reader, filter: DutyFilter): Promise<{ count: number; rows: AsyncIterable<DutyRow> }> {
    const asked = await this.asked(reader, filter);
    const count = await this.db.transaction(async () => {
      const rows = asked ? await this.list.count(asked.of) : 0;
      const subject = { subjectKind: 'title', subjectId: 'updates' };
      await this.audit.record({ by: reader, act: 'ladder.duties.export', ...subject, after: { ...filter, rows } });
      return rows;
    });
    return { count, rows: this.all(reader, asked) };
  }

  private async *all(reader: Reader, asked: Asked | null): AsyncGenerator<DutyRow> {
    let after: DutyPlace | null = null;
    do {
      const found: DutyEnterprise[] = asked ? await this.list.page(asked.of, after, EXPORT_PAGE) : [];
      if (asked) yield* await this.rowsOf(reader, asked, found);
      after = found.length === EXPORT_PAGE ? (found.at(-1) ?? null) : null;
    } while (after);
  }

  private async asked(reader: Reader, { year, state, kind, unit }: DutyFilter): Promise<Asked | null> {
    const today = this.clock.today();
    const deadline = updateDeadline(await this.rules.all(), year ?? yearOf(today));
    if (!deadline) return null;
    const within = sightSql(reader, 'e');
    const of = {
      year: deadline.year,
      deadline: deadline.day,
      today,
      state: state ?? null,
      kind: kind ?? null,
      units: unit ?? null,
      within,
    };
    return { of, deadline };
  }

  private async rowsOf(reader: Reader, { deadline }: Asked, found: readonly DutyEnterprise[]): Promise<DutyRow[]> {
    const ids = found.map(({ id }) => id);
    const [titles, updates] = await Promise.all([
      this.titles.heldBy(ids, deadline.day),
      this.updates.ofEnterprises(ids),
    ]);
    const by = { reader, today: this.clock.today(), calendar: await this.calendar.now() };
    return found.flatMap(({ id, name, uscc, unitCode }) => {
      const facts = {
        enterprise: { enterpriseId: id, name, uscc, unitCode },
        titles: titles.filter(({ enterpriseId }) => enterpriseId === id),
        update: updates.find(({ enterpriseId, year }) => enterpriseId === id && year === deadline.year) ?? null,
      };
      return toDutyRow(facts, deadline, by) ?? [];
    });
  }
}

function placeOf(cursor: string): DutyPlace {
  const [unitCode, pinyin, id] = keysOf(cursor, 3);
  return { unitCode: String(unitCode), pinyin: String(pinyin), id: wholeNumber(id) };
}
