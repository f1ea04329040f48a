import { Injectable } from '@nestjs/common';
import type { LabelFilter, LabelKindCount, LabelRow } from '@yanzhen/contract/ladder/label';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { sightSql } from '../../registry';
import { LabelKindRepository } from './label-kind.repository';
import { type Labelled, LabelListRepository, type LabelPlace, type ListedLabel } from './label-list.repository';

/** Rows that an export reads at a time. */
const EXPORT_PAGE = 2000;

/** The lists behind the numbers that are counted from labels. */
@Injectable()
export class LabelListService {
  constructor(
    private readonly db: Database,
    private readonly list: LabelListRepository,
    private readonly kinds: LabelKindRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** A page whose `total` is exact, since it must equal the number that led here. */
  async page(reader: Reader, filter: LabelFilter, cursor?: string, size = PAGE_SIZE): Promise<Page<LabelRow>> {
    const of = await this.labelled(reader, filter);
    const total = await this.list.count(of);
    const found = await this.list.page(of, cursor === undefined ? null : placeOf(cursor), size + 1);
    const keys = ({ unitCode, pinyin, id }: ListedLabel) => [unitCode, pinyin, id];
    return { ...pageOf(found, size, total, keys, toLabelRow), total, capped: false };
  }

  /** How many of each kind the same filter finds, whatever kind it names. */
  async counts(reader: Reader, { kind: _, ...filter }: LabelFilter): Promise<LabelKindCount[]> {
    return this.list.countByKind(await this.labelled(reader, filter));
  }

  /** Every row of the list, read while it is sent; noted in the audit trail before the first. */
  async export(reader: Reader, filter: LabelFilter): Promise<{ count: number; rows: AsyncIterable<LabelRow> }> {
    const of = await this.labelled(reader, filter);
    const count = await this.db.transaction(async () => {
      const rows = await this.list.count(of);
      const subject = { subjectKind: 'label', subjectId: 'list' };
      await this.audit.record({ by: reader, act: 'ladder.labels.export', ...subject, after: { ...filter, rows } });
      return rows;
    });
    return { count, rows: this.all(of) };
  }

  private async *all(of: Labelled): AsyncGenerator<LabelRow> {
    let after: LabelPlace | null = null;
    do {
      const found: ListedLabel[] = await this.list.page(of, after, EXPORT_PAGE);
      yield* found.map(toLabelRow);
      after = found.length === EXPORT_PAGE ? (found.at(-1) ?? null) : null;
    } while (after);
  }

  private async labelled(reader: Reader, filter: LabelFilter): Promise<Labelled> {
    const { kind, goal, unit, enterprise, asOf, begunIn, ever } = filter;
    const ofGoal = goal === undefined ? null : await this.kinds.idsOf(goal);
    const kindIds = kind && ofGoal ? kind.filter((id) => ofGoal.includes(id)) : (kind ?? ofGoal);
    const span = ever
      ? ({ ever } as const)
      : begunIn === undefined
        ? { asOf: asOf ?? this.clock.today() }
        : { from: `${begunIn}-01-01`, to: lastOf(begunIn, asOf) };
    return { span, kindIds, units: unit ?? null, enterpriseId: enterprise ?? null, within: sightSql(reader, 'e') };
  }
}

export const toLabelRow = ({ pinyin: _, kindZh: zh, kindEn: en, ...row }: ListedLabel): LabelRow => ({
  ...row,
  kind: { zh, en },
});

/** Of a year that is not over on the day of the count, what began up to that day. */
const lastOf = (year: number, asOf: string | undefined): string => {
  const last = `${year}-12-31`;
  return asOf !== undefined && asOf < last ? asOf : last;
};

function placeOf(cursor: string): LabelPlace {
  const [unitCode, pinyin, id] = keysOf(cursor, 3);
  return { unitCode: String(unitCode), pinyin: String(pinyin), id: wholeNumber(id) };
}
