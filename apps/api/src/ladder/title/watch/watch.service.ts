import { Injectable } from '@nestjs/common';
import type { ListedEnterprise, TitleWatchFilter, TitleWatchRow } from '@yanzhen/contract/ladder/title-life';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { numberOf } from '@yanzhen/domain/ladder/title-life/title-rules';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../../platform/http/page';
import { sightSql } from '../../../registry';
import { ReviewCheckRepository } from './review-check.repository';
import { TitleUpdateRepository } from '../duty/title-update.repository';
import { TitleRuleRepository } from '../rule/title-rule.repository';
import { TitleRepository } from '../title.repository';
import { toWatchRow } from './watch-row';
import { type Watched, type WatchedTitle, type WatchPlace, WatchRepository } from './watch.repository';

/** Rows that an export reads at a time. */
const EXPORT_PAGE = 1000;

/** Titles that somebody has to look after: due for review, lapsed, suspended, revoked. */
@Injectable()
export class WatchService {
  constructor(
    private readonly db: Database,
    private readonly watch: WatchRepository,
    private readonly titles: TitleRepository,
    private readonly updates: TitleUpdateRepository,
    private readonly checks: ReviewCheckRepository,
    private readonly rules: TitleRuleRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async page(reader: Reader, filter: TitleWatchFilter, cursor?: string, size = PAGE_SIZE) {
    const of = await this.watched(reader, filter);
    const total = await this.watch.count(of);
    const found = await this.watch.page(of, cursor === undefined ? null : placeOf(cursor), size + 1);
    const rows = new Map((await this.rows(found)).map((row) => [row.title.id, row]));
    const page: Page<TitleWatchRow | undefined> = pageOf(
      found,
      size,
      total,
      ({ validTo, id }) => [validTo, id],
      ({ id }) => rows.get(id),
    );
    return { ...page, items: page.items.filter((row) => row !== undefined), total, capped: false };
  }

  /** How many of each, for the heads of the lists. */
  async counts(reader: Reader): Promise<Record<TitleWatchFilter['watch'], number>> {
    const count = async (watch: TitleWatchFilter['watch']) => this.watch.count(await this.watched(reader, { watch }));
    return {
      due: await count('due'),
      lapsed: await count('lapsed'),
      suspended: await count('suspended'),
      revoked: await count('revoked'),
      barred: await count('barred'),
    };
  }

  /** Every row of the list, read while it is sent; noted in the audit trail before the first. */
  async export(reader: Reader, filter: TitleWatchFilter) {
    const of = await this.watched(reader, filter);
    const count = await this.db.transaction(async () => {
      const rows = await this.watch.count(of);
      const subject = { subjectKind: 'title', subjectId: filter.watch };
      await this.audit.record({ by: reader, act: 'ladder.titles.export', ...subject, after: { ...filter, rows } });
      return rows;
    });
    return { count, rows: this.all(of) };
  }

  private async *all(of: Watched): AsyncGenerator<TitleWatchRow> {
    let after: WatchPlace | null = null;
    do {
      const found: WatchedTitle[] = await this.watch.page(of, after, EXPORT_PAGE);
      yield* await this.rows(found);
      after = found.length === EXPORT_PAGE ? (found.at(-1) ?? null) : null;
    } while (after);
  }

  private async watched(reader: Reader, { watch, kind, unit }: TitleWatchFilter): Promise<Watched> {
    const today = this.clock.today();
    const opensDays = numberOf(await this.rules.all(), 'review_opens_days', today);
    return { watch, today, opensDays, kind: kind ?? null, units: unit ?? null, within: sightSql(reader, 'e') };
  }

  /** How these titles stand today; the caller has seen that they are in sight. */
  async rows(found: readonly (ListedEnterprise & { id: number })[]): Promise<TitleWatchRow[]> {
    const ids = [...new Set(found.map(({ enterpriseId }) => enterpriseId))];
    const [titles, updates, rules, checks] = await Promise.all([
      this.titles.ofEnterprises(ids),
      this.updates.ofEnterprises(ids),
      this.rules.all(),
      this.checks.of(ids),
    ]);
    const today = this.clock.today();
    const opensDays = numberOf(rules, 'review_opens_days', today);
    return found.flatMap(({ id, enterpriseId, name, uscc, unitCode }) => {
      const own = titles.filter((title) => title.enterpriseId === enterpriseId);
      const title = own.find((one) => one.id === id);
      if (!title) return [];
      const done = updates.filter((update) => update.enterpriseId === enterpriseId && update.doneOn !== null);
      const known = {
        own,
        years: done.map(({ year }) => year),
        rules,
        today,
        opensDays,
        checks: checks.get(enterpriseId) ?? [],
      };
      return { enterpriseId, name, uscc, unitCode, ...toWatchRow(title, known) };
    });
  }
}

function placeOf(cursor: string): WatchPlace {
  const [validTo, id] = keysOf(cursor, 2);
  return { validTo: String(validTo), id: wholeNumber(id) };
}
