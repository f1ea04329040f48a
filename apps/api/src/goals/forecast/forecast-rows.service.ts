import { Injectable } from '@nestjs/common';
import type {
  ForecastFilter,
  ForecastRow,
  ForecastRowsFilter,
  GapPage,
  GapRow,
} from '@yanzhen/contract/goals/forecast';
import type { Page } from '@yanzhen/contract/platform/page';
import { whoClosesTheGap } from '@yanzhen/domain/goals/forecast/forecast';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { AuditTrail } from '../../audit';
import { Database } from '../../platform/database/database';
import { cursorOf, numbersOf, PAGE_SIZE } from '../../platform/http/page';
import { Registry } from '../../registry';
import { ForecastBases } from './forecast-basis';
import { ForecastQuestions } from './forecast-question';
import { behindPart, type Behind, tellerOf } from './forecast-rows';
import { type Foreseen, ForecastService, missingOf } from './forecast.service';

/** Rows that an export names at a time. */
const PIECE = 500;

/** The enterprises behind the numbers of a forecast, and those who could close the gap. */
@Injectable()
export class ForecastRowsService {
  constructor(
    private readonly db: Database,
    private readonly questions: ForecastQuestions,
    private readonly bases: ForecastBases,
    private readonly forecasts: ForecastService,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
  ) {}

  /** As many rows in all as the number of the part. */
  async page(reader: Reader, { part, ...filter }: ForecastRowsFilter, cursor?: string): Promise<Page<ForecastRow>> {
    const question = await this.questions.of(reader, filter);
    const basis = await this.bases.of(question);
    const behind = question.sight.opens ? behindPart(part, basis) : [];
    return this.shown(reader, behind, cursor);
  }

  /** The first of the ranking, as many as are missing. */
  async gap(reader: Reader, filter: ForecastFilter, cursor?: string): Promise<GapPage> {
    const foreseen = await this.forecasts.foresee(reader, filter);
    const { question, basis } = foreseen;
    const rows = this.ranked(foreseen);
    const page = await this.shown(reader, rows, cursor);
    const rank = new Map(rows.map(({ enterpriseId }, at) => [enterpriseId, at + 1]));
    return {
      ...page,
      items: page.items.map((row) => ({ ...row, rank: rank.get(row.enterpriseId) ?? 0, rate: rateIn(foreseen, row) })),
      needed: question.needed,
      registered: basis.sorted.registered.length,
      missing: missingOf(question, basis),
      candidates: question.sight.opens ? basis.sorted.candidates.length : 0,
    };
  }

  /** Everything, noted in the audit trail before the first row. */
  async export(reader: Reader, filter: ForecastFilter): Promise<{ foreseen: Foreseen; rows: AsyncIterable<GapRow> }> {
    const foreseen = await this.forecasts.foresee(reader, filter);
    const rows = this.ranked(foreseen);
    const { question } = foreseen;
    await this.db.transaction(() =>
      this.audit.record({
        by: reader,
        act: 'goals.forecast.export',
        subjectKind: 'scoreboard',
        subjectId: question.goal.code,
        after: { ...filter, to: question.to, rows: rows.length },
      }),
    );
    return { foreseen, rows: this.all(reader, foreseen, rows) };
  }

  private async *all(reader: Reader, foreseen: Foreseen, rows: readonly Behind[]): AsyncGenerator<GapRow> {
    for (let from = 0; from < rows.length; from += PIECE) {
      const named = await this.named(reader, rows.slice(from, from + PIECE));
      for (const row of named) yield { ...row, rank: from + named.indexOf(row) + 1, rate: rateIn(foreseen, row) };
    }
  }

  private ranked({ question, basis }: Foreseen): Behind[] {
    if (!question.sight.opens) return [];
    return whoClosesTheGap(basis.sorted, missingOf(question, basis)).map(tellerOf(basis));
  }

  private async shown(reader: Reader, behind: readonly Behind[], cursor?: string): Promise<Page<ForecastRow>> {
    const [from = 0] = cursor === undefined ? [] : numbersOf(cursor, 1);
    const to = from + PAGE_SIZE;
    return {
      items: await this.named(reader, behind.slice(from, to)),
      next: to < behind.length ? cursorOf([to]) : null,
      total: behind.length,
      capped: false,
    };
  }

  private async named(reader: Reader, behind: readonly Behind[]): Promise<ForecastRow[]> {
    const ids = behind.map(({ enterpriseId }) => enterpriseId);
    const known = new Map((await this.registry.byIds(reader, ids)).map((one) => [one.id, one]));
    return behind.flatMap((row) => {
      const enterprise = known.get(row.enterpriseId);
      return enterprise
        ? [{ ...row, name: enterprise.name, uscc: enterprise.uscc, unitCode: enterprise.unitCode }]
        : [];
    });
  }
}

const rateIn = ({ sum }: Foreseen, { by }: ForecastRow): number =>
  sum.lines.find((line) => line.by === by)?.rate.point ?? 0;
