import { Injectable } from '@nestjs/common';
import type { AskWhatIf, WhatIf, WhatIfRow } from '@yanzhen/contract/ladder/what-if';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import type { WrittenSheet } from '../../exchange';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Registry } from '../../registry';
import { EvaluationRepository } from '../evaluation/evaluation.repository';
import { namesOf } from '../reach/reach-gaps';
import { changed, sound } from '../rulebook/draft.service';
import { PublishedBooks } from '../rulebook/published-books';
import { RulebookService } from '../rulebook/rulebook.service';
import { added, compare, type Compared, type Comparison, type Move } from './compare-books';
import { whatIfSheet } from './what-if-sheet';

/** Enterprises read at a time. */
const CHUNK = 2000;
/** Rows of each list that an answer shows. */
const SHOWN = 100;
/** Names fetched at a time. */
const NAMED = 500;

/** Another book on the facts of today, over the whole register; nothing is stored. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly db: Database,
    private readonly rulebooks: RulebookService,
    private readonly books: PublishedBooks,
    private readonly evaluations: EvaluationRepository,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ladder.what_if_apart` for books of different tiers or scopes, `ladder.number_unknown`, `ladder.rulebook_invalid` */
  async answer(by: Reader, ask: AskWhatIf): Promise<WhatIf> {
    const from = performance.now();
    const comparison = await this.comparison(by, ask);
    const { enterprises, byUnit, pass, drop } = await this.compared(comparison, ask);
    return {
      asOf: comparison.asOf,
      enterprises,
      before: added(byUnit.map(({ before }) => before)),
      after: added(byUnit.map(({ after }) => after)),
      moves: movesOf([...pass, ...drop]),
      byUnit: [...byUnit],
      dropsBy: dropsBy(drop),
      passCount: pass.length,
      dropCount: drop.length,
      pass: await this.named(by, pass.slice(0, SHOWN)),
      drop: await this.named(by, drop.slice(0, SHOWN)),
      took: Math.round(performance.now() - from),
    };
  }

  /** Both lists whole; taking them away is recorded. */
  async export(by: Reader, ask: AskWhatIf): Promise<WrittenSheet[]> {
    const comparison = await this.comparison(by, ask);
    const { pass, drop } = await this.compared(comparison, ask);
    const { book, against, asOf } = comparison;
    await this.db.transaction(() =>
      this.audit.record({
        by,
        act: 'ladder.what_if.export',
        subjectKind: 'rulebook',
        subjectId: ask.book,
        after: { against: ask.against, asOf, pass: pass.length, drop: drop.length },
      }),
    );
    const names = namesOf([book, against, ...comparison.all]);
    return [
      whatIfSheet('新增符合或更接近', this.rows(by, pass), names),
      whatIfSheet('不再符合或更远', this.rows(by, drop), names),
    ];
  }

  private async comparison(by: Reader, { book, numbers, against, asOf }: AskWhatIf): Promise<Comparison> {
    const tried = (await this.rulebooks.mustFind(by, book)).body;
    const other = (await this.rulebooks.mustFind(by, against)).body;
    const scope = tried.scope.find((one) => other.scope.includes(one));
    if (tried.tier !== other.tier || scope === undefined) throw new DomainError('ladder.what_if_apart', 'rule', {});
    return {
      book: numbers?.length ? sound(changed(tried, { numbers })) : tried,
      against: other,
      scope,
      asOf: asOf ?? this.clock.today(),
      all: await this.books.all(),
    };
  }

  private compared(comparison: Comparison, { unit }: AskWhatIf): Promise<Compared> {
    return compare(this.register(unit?.length ? unit : null), comparison);
  }

  /** The next chunk is asked for while this one is looked at. */
  private async *register(units: readonly UnitCode[] | null) {
    let coming = this.evaluations.factsAfter(0, CHUNK, units);
    for (;;) {
      const chunk = await coming;
      const last = chunk.at(-1);
      if (!last) return;
      coming = this.evaluations.factsAfter(last.enterpriseId, CHUNK, units);
      yield chunk;
    }
  }

  private async *rows(by: Reader, moves: readonly Move[]): AsyncGenerator<WhatIfRow> {
    for (let from = 0; from < moves.length; from += NAMED) yield* await this.named(by, moves.slice(from, from + NAMED));
  }

  private async named(by: Reader, moves: readonly Move[]): Promise<WhatIfRow[]> {
    const known = await this.registry.byIds(
      by,
      moves.map(({ enterpriseId }) => enterpriseId),
    );
    const byId = new Map(known.map((one) => [one.id, one]));
    return moves.flatMap(({ decidedBy, ...move }) => {
      const found = byId.get(move.enterpriseId);
      return found ? [{ ...move, name: found.name, uscc: found.uscc, decidedBy: [...decidedBy] }] : [];
    });
  }
}

function movesOf(moves: readonly Move[]): WhatIf['moves'] {
  const counts = new Map<string, WhatIf['moves'][number]>();
  for (const { before: from, after: to } of moves) {
    const known = counts.get(`${from} ${to}`);
    if (known) known.count += 1;
    else counts.set(`${from} ${to}`, { from, to, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function dropsBy(drops: readonly Move[]): WhatIf['dropsBy'] {
  const counts = new Map<string, number>();
  for (const { decidedBy } of drops) for (const id of decidedBy) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([criterion, count]) => ({ criterion, count })).sort((a, b) => b.count - a.count);
}
