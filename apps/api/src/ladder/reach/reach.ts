import { Injectable } from '@nestjs/common';
import type { ReachCount } from '@yanzhen/contract/ladder/reach';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { chooseBook } from '@yanzhen/domain/ladder/rulebook/choose-book';
import {
  BOOK_TIERS,
  type BookScope,
  type BookTier,
  titleOfTier,
  type Words,
} from '@yanzhen/domain/ladder/rulebook/rulebook';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Clock } from '../../platform/clock';
import { split } from '../evaluation/evaluation-columns';
import { PublishedBooks } from '../rulebook/published-books';
import { NearRepository, type NearRow } from './near.repository';
import { wordsOf } from './reach-gaps';
import { ReachService } from './reach.service';
import { ReachTargets } from './reach-targets';

/** Somebody near a title, with what holds them back. */
export interface NearOne extends Omit<NearRow, 'heldBy' | 'openBy'> {
  readonly heldBy: readonly Words[];
}

/** What other rooms ask about who could climb. */
@Injectable()
export class Reach {
  constructor(
    /** Where the room that keeps the goals tells them. */
    readonly targets: ReachTargets,
    private readonly service: ReachService,
    private readonly rows: NearRepository,
    private readonly books: PublishedBooks,
    private readonly clock: Clock,
  ) {}

  /** Eligible and near ones of a tier by unit, those in the reader's sight. */
  async countByUnit(
    reader: Reader,
    tier: BookTier,
    scope: BookScope = 'new',
  ): Promise<{ unitCode: UnitCode; count: ReachCount }[]> {
    return (await this.service.summary(reader, { tier, scope })).byUnit;
  }

  /** Active enterprises of some units without the title, at most so many conditions away by the books in force today. */
  async near(units: readonly UnitCode[], kind: TitleKind, most: number): Promise<NearOne[]> {
    const all = await this.books.all();
    const today = this.clock.today();
    const found: NearOne[] = [];
    for (const tier of BOOK_TIERS.filter((one) => titleOfTier(one) === kind)) {
      const book = chooseBook(all, tier, 'new', today);
      if (!book) continue;
      const words = wordsOf([book]);
      for (const { heldBy, openBy, ...row } of await this.rows.within(units, tier, most))
        found.push({ ...row, heldBy: [...split(heldBy), ...split(openBy)].flatMap((id) => words.get(id) ?? []) });
    }
    return found;
  }

  /** Those that the book in force finds eligible, in the reader's sight; the first `size`. */
  async eligible(reader: Reader, tier: BookTier, scope: BookScope, size: number): Promise<number[]> {
    const { items } = await this.service.page(reader, { tier, scope, verdict: ['eligible'] }, undefined, size);
    return items.map(({ enterpriseId }) => enterpriseId);
  }
}
