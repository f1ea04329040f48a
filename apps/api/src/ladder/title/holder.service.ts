import { Injectable } from '@nestjs/common';
import type { HolderFilter, HolderRow } from '@yanzhen/contract/ladder/title';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { sightSql } from '../../registry';
import { type HolderEnterprise, type HolderPlace, HolderRepository, type Holding } from './holder.repository';
import type { TitleEntity } from './title.entity';
import { TitleRepository } from './title.repository';

/** Rows that an export reads at a time. */
const EXPORT_PAGE = 2000;

/** The lists behind the numbers of the scoreboard. */
@Injectable()
export class HolderService {
  constructor(
    private readonly db: Database,
    private readonly holders: HolderRepository,
    private readonly titles: TitleRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** A page whose `total` is exact, since it must equal the number that led here. */
  async page(reader: Reader, filter: HolderFilter, cursor?: string, size = PAGE_SIZE): Promise<Page<HolderRow>> {
    const holding = this.holding(reader, filter);
    const total = await this.holders.count(holding);
    const found = await this.holders.page(holding, cursor === undefined ? null : placeOf(cursor), size + 1);
    const rows = new Map((await this.rowsOf(holding, found)).map((row) => [row.enterpriseId, row]));
    const page = pageOf(
      found.filter(({ id }) => rows.has(id)),
      size,
      total,
      ({ unitCode, pinyin, id }) => [unitCode, pinyin, id],
      ({ id }) => rows.get(id) as HolderRow,
    );
    return { ...page, total, capped: false };
  }

  /** Every row of the list, read while it is sent; noted in the audit trail before the first. */
  async export(reader: Reader, filter: HolderFilter): Promise<{ count: number; rows: AsyncIterable<HolderRow> }> {
    const holding = this.holding(reader, filter);
    const count = await this.db.transaction(async () => {
      const rows = await this.holders.count(holding);
      await this.audit.record({
        by: reader,
        act: 'ladder.holders.export',
        subjectKind: 'title',
        subjectId: filter.kind,
        after: { ...filter, asOf: holding.asOf, rows },
      });
      return rows;
    });
    return { count, rows: this.all(holding) };
  }

  private async *all(holding: Holding): AsyncGenerator<HolderRow> {
    let after: HolderPlace | null = null;
    do {
      const found: HolderEnterprise[] = await this.holders.page(holding, after, EXPORT_PAGE);
      yield* await this.rowsOf(holding, found);
      after = found.length === EXPORT_PAGE ? (found.at(-1) ?? null) : null;
    } while (after);
  }

  private holding(reader: Reader, { kind, asOf, unit, expiringWithin, since }: HolderFilter): Holding {
    const day = asOf ?? this.clock.today();
    return {
      kind,
      asOf: day,
      endingBy: expiringWithin === undefined ? null : addDays(day, expiringWithin),
      since: since ?? null,
      units: unit ?? null,
      within: sightSql(reader, 'e'),
    };
  }

  /** Of several titles of the kind, the one that lasts longest is shown. */
  private async rowsOf({ kind, asOf }: Holding, found: readonly HolderEnterprise[]): Promise<HolderRow[]> {
    const held = await this.titles.heldBy(
      found.map(({ id }) => id),
      asOf,
    );
    const longest = new Map<number, TitleEntity>();
    for (const title of held) {
      if (title.kind === kind && !longest.has(title.enterpriseId)) longest.set(title.enterpriseId, title);
    }
    return found.flatMap(({ id, name, uscc, unitCode }) => {
      const title = longest.get(id);
      if (!title) return [];
      const { batch, certificateNo, validFrom, validTo } = title;
      return [{ enterpriseId: id, name, uscc, unitCode, kind, batch, certificateNo, validFrom, validTo }];
    });
  }
}

function placeOf(cursor: string): HolderPlace {
  const [unitCode, pinyin, id] = keysOf(cursor, 3);
  return { unitCode: String(unitCode), pinyin: String(pinyin), id: wholeNumber(id) };
}
