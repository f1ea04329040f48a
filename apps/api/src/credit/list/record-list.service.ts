import { Injectable } from '@nestjs/common';
import type { CreditRecordFilter, ListedRecord } from '@yanzhen/contract/credit/record-list';
import type { Page } from '@yanzhen/contract/platform/page';
import { inForce } from '@yanzhen/domain/credit/record';
import { type CreditRules, effectOf } from '@yanzhen/domain/credit/rules';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { COUNT_CAP, keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { sightSql } from '../../registry';
import { RuleVersions } from '../rule/rule-versions';
import { type Asked, type Listed, RecordListRepository, type RecordPlace } from './record-list.repository';

/** Rows that an export reads at a time. */
const EXPORT_PAGE = 2000;

/** Records of all enterprises in sight. */
@Injectable()
export class RecordListService {
  constructor(
    private readonly db: Database,
    private readonly list: RecordListRepository,
    private readonly versions: RuleVersions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async page(
    reader: Reader,
    filter: CreditRecordFilter,
    cursor?: string,
    size = PAGE_SIZE,
  ): Promise<Page<ListedRecord>> {
    const asked = this.asked(reader, filter);
    const after = cursor === undefined ? null : placeOf(cursor);
    const total = await this.list.count(asked, COUNT_CAP + 1);
    const rows = await this.list.page(asked, after, size + 1);
    const keys = (row: Listed) => [keyDay(filter, row), row.id];
    const rules = await this.versions.on(asked.today);
    return pageOf(rows, size, total, keys, (row) => toListedRecord(row, asked.today, rules));
  }

  /** Every row of the list, read while it is sent; noted in the audit trail before the first. */
  async export(reader: Reader, filter: CreditRecordFilter): Promise<AsyncIterable<ListedRecord>> {
    await this.db.transaction(() =>
      this.audit.record({
        by: reader,
        act: 'credit.records.export',
        subjectKind: 'credit_record',
        subjectId: 'list',
        after: { ...filter },
      }),
    );
    return this.all(this.asked(reader, filter));
  }

  private async *all(asked: Asked): AsyncGenerator<ListedRecord> {
    const rules = await this.versions.on(asked.today);
    let after: RecordPlace | null = null;
    do {
      const rows: Listed[] = await this.list.page(asked, after, EXPORT_PAGE);
      yield* rows.map((row) => toListedRecord(row, asked.today, rules));
      const last = rows.length === EXPORT_PAGE ? rows.at(-1) : undefined;
      after = last ? { day: keyDay(asked.filter, last), id: last.id } : null;
    } while (after);
  }

  private asked(reader: Reader, filter: CreditRecordFilter): Asked {
    return { filter, today: this.clock.today(), within: sightSql(reader, 'e') };
  }
}

const keyDay = ({ endsWithin }: CreditRecordFilter, { decidedOn, until }: Listed): string =>
  endsWithin === undefined ? decidedOn : (until ?? '');

const toListedRecord = (row: Listed, today: string, rules: CreditRules): ListedRecord => ({
  id: row.id,
  enterpriseId: row.enterpriseId,
  name: row.name,
  uscc: row.uscc,
  unitCode: row.unitCode,
  kind: row.kind,
  severity: row.severity,
  document: row.document,
  issuer: row.issuer,
  decidedOn: row.decidedOn,
  until: row.until,
  endedOn: row.endedOn,
  grade: row.grade,
  scale: row.scale,
  effect: inForce(row, today) ? effectOf(row, rules).effect : null,
});

function placeOf(cursor: string): RecordPlace {
  const [day, id] = keysOf(cursor, 2);
  return { day: String(day), id: wholeNumber(id) };
}
