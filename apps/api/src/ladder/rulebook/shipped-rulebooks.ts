import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SHIPPED_BOOKS } from '@yanzhen/domain/ladder/book';
import { readRulebook } from '@yanzhen/domain/ladder/rulebook/read-rulebook';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Clock } from '../../platform/clock';
import { type NewRulebook, RulebookRepository } from './rulebook.repository';

/** The books that come with the house: published from the start, and left alone once they are there. */
@Injectable()
export class ShippedRulebooks implements OnModuleInit {
  constructor(
    private readonly rulebooks: RulebookRepository,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const there = await this.rulebooks.all(['draft', 'submitted', 'published', 'retired']);
    const known = new Set(there.map(({ code, bookVersion }) => `${code} ${bookVersion}`));
    for (const book of SHIPPED_BOOKS) {
      // Another process that starts at the same moment may be faster: `add` leaves its row.
      if (!known.has(`${book.code} ${book.version}`)) await this.rulebooks.add(shipped(book, this.clock.now()));
    }
  }
}

const shipped = (book: Rulebook, now: Date): NewRulebook => ({
  code: book.code,
  bookVersion: book.version,
  tier: book.tier,
  status: 'published',
  effectiveFrom: book.effectiveFrom,
  effectiveTo: book.effectiveTo,
  body: readRulebook(book),
  confirmed: book.confirmed,
  confirmedBy: null,
  confirmedAt: null,
  basedOn: null,
  madeByUser: null,
  madeBy: null,
  hands: [],
  publishedByUser: null,
  publishedBy: null,
  publishedAt: now,
  createdAt: now,
});
