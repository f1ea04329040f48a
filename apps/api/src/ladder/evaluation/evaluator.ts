import { Injectable } from '@nestjs/common';
import type { EvaluationCause, StoredVerdict } from '@yanzhen/contract/ladder/evaluation';
import type { EnterpriseFacts, HeldTitleFact } from '@yanzhen/domain/ladder/evaluation/facts';
import { booksInForce } from '@yanzhen/domain/ladder/rulebook/choose-book';
import { Clock } from '../../platform/clock';
import { type KnownFacts, Registry } from '../../registry';
import { PublishedBooks } from '../rulebook/published-books';
import { CreditFacts } from './credit-facts';
import { columnsOf, type EvaluationColumns } from './evaluation-columns';
import {
  EvaluationRepository,
  idsBetween,
  type Kept,
  type NewHistory,
  theseIds,
  type Which,
} from './evaluation.repository';
import { HeldTitlesRepository } from './held-titles.repository';
import { type BooksOfDay, type Judged, judgeAll } from './judged';
import { digestOf, pack } from './packed-facts';

/** Looks at some enterprises again and writes what changed; always in the caller's transaction. */
@Injectable()
export class Evaluator {
  constructor(
    private readonly registry: Registry,
    private readonly titles: HeldTitlesRepository,
    private readonly credit: CreditFacts,
    private readonly evaluations: EvaluationRepository,
    private readonly books: PublishedBooks,
    private readonly clock: Clock,
  ) {}

  async booksOf(asOf: string): Promise<BooksOfDay> {
    const all = await this.books.all();
    return { asOf, all, inForce: booksInForce(all, asOf) };
  }

  /** @returns how many verdicts were written */
  async these(ids: readonly number[], books: BooksOfDay, cause: EvaluationCause): Promise<number> {
    const kept = await this.evaluations.hold(theseIds(ids));
    const known = await this.credit.over(await this.registry.factsOf(ids), books.asOf);
    return this.write(known, theseIds(ids), kept, books, cause);
  }

  /** @returns how many enterprises there are between the ids, and how many verdicts were written */
  async between(after: number, upTo: number, books: BooksOfDay, cause: EvaluationCause): Promise<[number, number]> {
    const which = idsBetween(after, upTo);
    const kept = await this.evaluations.hold(which);
    const known = await this.credit.over(await this.registry.factsBetween(after, upTo), books.asOf);
    return [known.length, await this.write(known, which, kept, books, cause)];
  }

  private async write(
    known: readonly KnownFacts[],
    which: Which,
    kept: readonly Kept[],
    books: BooksOfDay,
    cause: EvaluationCause,
  ): Promise<number> {
    const titles = await this.titles.of(which);
    const active = known.filter(({ state }) => state === 'active');
    const looked = active.map((one) => look(one, titles.get(one.enterpriseId) ?? [], books));
    const before = new Map(kept.map((row) => [row.enterpriseId, row]));
    const changed = looked.filter((one) => differs(one, before.get(one.known.enterpriseId)));
    const there = new Set(active.map(({ enterpriseId }) => enterpriseId));
    await this.evaluations.forget(kept.map(({ enterpriseId }) => enterpriseId).filter((id) => !there.has(id)));
    if (changed.length === 0) return 0;
    const ids = changed.map((one) => one.known.enterpriseId);
    const now = this.clock.now();
    const written = await this.replace(changed, books.asOf, now);
    await this.remember(changed, before, ids, books.asOf, cause, now);
    await this.evaluations.keep(
      changed.map(({ known: { enterpriseId, unitCode }, ...one }) => ({ enterpriseId, unitCode, ...one })),
    );
    return written;
  }

  private async replace(changed: readonly Looked[], asOf: string, now: Date): Promise<number> {
    const present = await this.evaluations.present(changed.map((one) => one.known.enterpriseId));
    const gone: number[] = [];
    const fresh: EvaluationColumns[] = [];
    for (const { known, judged } of changed) {
      const stored = present.get(known.enterpriseId) ?? [];
      const rows = judged.map((one) => columnsOf(known, one));
      const same = new Set(rows.map(textOf));
      const kept = new Set(stored.map(({ columns }) => textOf(columns)));
      gone.push(...stored.filter(({ columns }) => !same.has(textOf(columns))).map(({ id }) => id));
      fresh.push(...rows.filter((row) => !kept.has(textOf(row))));
    }
    await this.evaluations.replace(gone, fresh, asOf, now);
    return fresh.length;
  }

  private async remember(
    changed: readonly Looked[],
    before: ReadonlyMap<number, Kept>,
    ids: readonly number[],
    asOf: string,
    cause: EvaluationCause,
    now: Date,
  ): Promise<void> {
    const known = await this.evaluations.knownFacts(ids);
    const rows = changed
      .filter((one) => saysOtherwise(one, before.get(one.known.enterpriseId)))
      .map((one): NewHistory => ({
        enterpriseId: one.known.enterpriseId,
        factsDigest: one.factsDigest,
        facts: known.has(`${one.known.enterpriseId} ${one.factsDigest}`) ? null : one.facts,
        verdicts: one.judged.map(told),
      }));
    await this.evaluations.remember(rows, asOf, cause, now);
  }
}

interface Looked {
  readonly known: KnownFacts;
  readonly facts: string;
  readonly factsDigest: string;
  readonly judged: readonly Judged[];
  readonly verdictDigest: string;
}

function look(known: KnownFacts, titles: readonly HeldTitleFact[], books: BooksOfDay): Looked {
  const facts = pack(factsOf(known, titles));
  const judged = judgeAll(factsOf(known, titles), books);
  return { known, facts, factsDigest: digestOf(facts), judged, verdictDigest: digestOf(JSON.stringify(judged)) };
}

export const factsOf = (
  { industryCode, annual, stated }: KnownFacts,
  titles: readonly HeldTitleFact[],
): EnterpriseFacts => ({ industryCode, annual, stated, titles });

const saysOtherwise = (one: Looked, before: Kept | undefined): boolean =>
  before?.factsDigest !== one.factsDigest || before.verdictDigest !== one.verdictDigest;

const differs = (one: Looked, before: Kept | undefined): boolean =>
  saysOtherwise(one, before) || before?.unitCode !== one.known.unitCode;

const textOf = (columns: EvaluationColumns): string => columns.join('\u0000');

/** What is kept of a verdict; whether the title is held follows from the facts, what is open from a rerun. */
const told = ({ holds: _, open: __, ...verdict }: Judged): StoredVerdict => verdict;
