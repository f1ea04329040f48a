import { Injectable } from '@nestjs/common';
import type { FirmFigures, FirmFilter } from '@yanzhen/contract/goals/goal';
import type { Page } from '@yanzhen/contract/platform/page';
import { factsYear, firmsBehind } from '@yanzhen/domain/goals/counted-facts';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { type FigurePlace, type FigureQuestion, type FigureRow, Registry } from '../../registry';
import { boardSight } from '../sight';

/** Rows that an export reads at a time. */
const EXPORT_PAGE = 2000;

/** The enterprises behind a number that is counted from annual facts. */
@Injectable()
export class FirmService {
  constructor(
    private readonly registry: Registry,
    private readonly db: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** `total` is exact, since it must equal the number that led here. */
  async page(reader: Reader, filter: FirmFilter, cursor?: string): Promise<Page<FirmFigures>> {
    const question = this.question(reader, filter);
    const total = await this.registry.countFigureRows(question);
    const found = await this.registry.figureRowsOf(
      question,
      cursor === undefined ? null : placeOf(cursor),
      PAGE_SIZE + 1,
    );
    const page = pageOf(
      found,
      PAGE_SIZE,
      total,
      ({ revenue, enterpriseId }) => [revenue, enterpriseId],
      (row) => shown(row, question.year),
    );
    return { ...page, total, capped: false };
  }

  /** Every row, read while it is sent; noted in the audit trail before the first. */
  async export(reader: Reader, filter: FirmFilter): Promise<{ year: number; rows: AsyncIterable<FirmFigures> }> {
    const question = this.question(reader, filter);
    await this.db.transaction(() =>
      this.audit.record({
        by: reader,
        act: 'goals.firms.export',
        subjectKind: 'scoreboard',
        subjectId: filter.code,
        after: { ...filter, year: question.year },
      }),
    );
    return { year: question.year, rows: this.all(question) };
  }

  private async *all(question: FigureQuestion): AsyncGenerator<FirmFigures> {
    let after: FigurePlace | null = null;
    do {
      const found: FigureRow[] = await this.registry.figureRowsOf(question, after, EXPORT_PAGE);
      for (const row of found) yield shown(row, question.year);
      const last = found.length === EXPORT_PAGE ? found.at(-1) : undefined;
      after = last ? { revenue: last.revenue, id: last.enterpriseId } : null;
    } while (after);
  }

  private question(reader: Reader, { code, asOf, unit }: FirmFilter): FigureQuestion {
    const behind = firmsBehind(code);
    if (!behind) throw new DomainError('goals.no_firms_behind', 'invalid', { code });
    const { units, opens } = boardSight(reader);
    const seen = opens ? units.filter((code) => !unit || unit.includes(code)) : [];
    return { units: seen, year: factsYear(asOf ?? this.clock.today()), ...behind };
  }
}

const shown = (row: FigureRow, year: number): FirmFigures => ({
  enterpriseId: row.enterpriseId,
  name: row.name,
  uscc: row.uscc,
  unitCode: row.unitCode,
  year,
  revenue: row.revenue,
  rndExpense: row.rndExpense,
});

function placeOf(cursor: string): FigurePlace {
  const [revenue, id] = keysOf(cursor, 2);
  return { revenue: Number(revenue), id: wholeNumber(id) };
}
