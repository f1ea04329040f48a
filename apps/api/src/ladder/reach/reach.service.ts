import { Injectable } from '@nestjs/common';
import type { ReachCount, ReachFilter, ReachPage, ReachRow, ReachSummary } from '@yanzhen/contract/ladder/reach';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import type { PointRange } from '@yanzhen/domain/ladder/evaluation/finding';
import { chooseBook } from '@yanzhen/domain/ladder/rulebook/choose-book';
import { type Rulebook, titleOfTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { AuditTrail } from '../../audit';
import type { WrittenSheet } from '../../exchange';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { instantOf } from '../../platform/database/instant-text';
import { numbersOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { DISTANCE_SCALE, split } from '../evaluation/evaluation-columns';
import { EvaluationRepository } from '../evaluation/evaluation.repository';
import { EvaluationRuns } from '../evaluation/evaluation-runs';
import { unpack } from '../evaluation/packed-facts';
import { PublishedBooks } from '../rulebook/published-books';
import { gapsOf, namesOf } from './reach-gaps';
import { reachSheet } from './reach-sheet';
import { ReachTargets } from './reach-targets';
import { type ReachedRow, type ReachPlace, ReachRepository, type UnitCount } from './reach.repository';

const GAPS = 2;
/** Rows that an export reads at a time. */
const EXPORT_PAGE = 1000;

/** Who could climb next, and what holds them back. */
@Injectable()
export class ReachService {
  constructor(
    private readonly db: Database,
    private readonly reached: ReachRepository,
    private readonly evaluations: EvaluationRepository,
    private readonly runs: EvaluationRuns,
    private readonly books: PublishedBooks,
    private readonly targets: ReachTargets,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** A page whose `total` is exact. */
  async page(reader: Reader, filter: ReachFilter, cursor?: string, size = PAGE_SIZE): Promise<ReachPage> {
    const book = await this.bookOf(filter);
    const after = cursor === undefined ? null : (numbersOf(cursor, 3) as unknown as ReachPlace);
    const found = await this.reached.page(reader, filter, after, size + 1);
    const count = !after && found.length <= size ? found.length : await this.reached.count(reader, filter);
    const page = pageOf(
      found,
      size,
      count,
      ({ away, distance, enterpriseId }) => [away, distance, enterpriseId],
      shown,
    );
    const items = book ? await this.withGaps(page.items, book, filter) : page.items;
    return { ...page, items, total: count, capped: false, book };
  }

  async summary(reader: Reader, filter: ReachFilter): Promise<ReachSummary> {
    const { tier, scope = 'new' } = filter;
    const book = await this.bookOf(filter);
    const units = await this.reached.countByUnit(reader, filter);
    const holders = await this.reached.holders(reader, filter);
    const wanted = reader.role === 'county' ? null : await this.targets.of(titleOfTier(tier), this.clock.today());
    return {
      tier,
      scope,
      book: book?.code ?? null,
      bookVersion: book?.version ?? null,
      evaluatedAt: (await this.runs.list()).find(({ state }) => state === 'done')?.startedAt ?? null,
      all: counted(units),
      byUnit: units.map((unit) => ({ unitCode: unit.unitCode, count: counted([unit]) })),
      onlyBy: await this.reached.onlyBy(reader, filter),
      holders,
      goal: wanted && {
        target: wanted.target,
        horizon: wanted.horizon,
        needed: Math.max(0, wanted.least - holders),
      },
    };
  }

  /** Everything in the order of the list; taking it away is recorded. */
  async export(reader: Reader, filter: ReachFilter): Promise<{ count: number; sheet: WrittenSheet }> {
    const count = await this.reached.count(reader, filter);
    await this.db.transaction(() =>
      this.audit.record({
        by: reader,
        act: 'ladder.reach.export',
        subjectKind: 'reach',
        subjectId: filter.tier,
        after: { ...filter, count },
      }),
    );
    return { count, sheet: reachSheet(this.all(reader, filter), namesOf(await this.books.all())) };
  }

  private async *all(reader: Reader, filter: ReachFilter): AsyncGenerator<ReachRow> {
    let after: ReachPlace | null = null;
    for (;;) {
      const found: ReachedRow[] = await this.reached.page(reader, filter, after, EXPORT_PAGE);
      yield* found.map(shown);
      const last = found.at(-1);
      if (!last || found.length < EXPORT_PAGE) return;
      after = [last.away, last.distance, last.enterpriseId];
    }
  }

  /** Only for what is shown: the explanation is worked out from the facts that the verdict rests on. */
  private async withGaps(
    rows: readonly ReachRow[],
    book: Rulebook,
    { scope = 'new' }: ReachFilter,
  ): Promise<ReachRow[]> {
    const facts = await this.evaluations.factsOf(rows.map(({ enterpriseId }) => enterpriseId));
    const others = await this.books.all();
    return rows.map((row) => {
      const known = facts.get(row.enterpriseId);
      if (known === undefined) return row;
      const evaluation = evaluate(book, unpack(known), this.clock.today(), { scope, others });
      return { ...row, gaps: gapsOf(evaluation, GAPS) };
    });
  }

  private async bookOf({ tier, scope = 'new' }: ReachFilter): Promise<Rulebook | null> {
    return chooseBook(await this.books.all(), tier, scope, this.clock.today());
  }
}

const shown = (row: ReachedRow): ReachRow => ({
  enterpriseId: row.enterpriseId,
  name: row.name,
  uscc: row.uscc,
  unitCode: row.unitCode,
  industryCode: row.industryCode,
  verdict: row.verdict,
  points: pointsOf(row.points),
  short: row.short,
  unknown: row.untold,
  judgement: row.judgement,
  distance: row.distance / DISTANCE_SCALE,
  heldBy: split(row.heldBy),
  open: split(row.openBy),
  gaps: [],
  evaluatedAt: instantOf(row.evaluatedAt).toISOString(),
});

function pointsOf(text: string | null): PointRange | null {
  if (text === null) return null;
  const [least = 0, most = 0, max = 0] = JSON.parse(text) as number[];
  return { least, most, max };
}

function counted(units: readonly UnitCount[]): ReachCount {
  const sum = (of: (unit: UnitCount) => number) => units.reduce((total, unit) => total + of(unit), 0);
  return {
    enterprises: sum(({ enterprises }) => enterprises),
    eligible: sum(({ eligible }) => eligible),
    within: [sum(({ within1 }) => within1), sum(({ within2 }) => within2), sum(({ within3 }) => within3)],
    undecided: sum(({ undecided }) => undecided),
  };
}
