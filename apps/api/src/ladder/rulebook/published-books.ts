import { Injectable } from '@nestjs/common';
import { type BookInForce, booksInForce } from '@yanzhen/domain/ladder/rulebook/choose-book';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { RulebookEntity } from './rulebook.entity';
import { RulebookRepository } from './rulebook.repository';

/** The published books, for evaluating. Bodies never change, so they are read again only when another set is published. */
@Injectable()
export class PublishedBooks {
  private known: { readonly mark: string; readonly books: readonly Rulebook[] } | null = null;

  constructor(private readonly rulebooks: RulebookRepository) {}

  async all(): Promise<readonly Rulebook[]> {
    const mark = JSON.stringify(await this.rulebooks.publishedVersions());
    if (this.known?.mark === mark) return this.known.books;
    const books = (await this.rulebooks.published()).map(withMark);
    this.known = { mark, books };
    return books;
  }

  async inForce(day: string): Promise<readonly BookInForce[]> {
    return booksInForce(await this.all(), day);
  }

  /** A version that was published once, also a retired one. @throws DomainError `ladder.rulebook_not_found` */
  async version(code: string, version: number): Promise<Rulebook> {
    const book = (await this.all()).find((one) => one.code === code && one.version === version);
    if (book) return book;
    const row = await this.rulebooks.byVersion(code, version);
    if (!row) throw new DomainError('ladder.rulebook_not_found', 'not_found', { code, version });
    return withMark(row);
  }
}

/** The mark stands beside the body, which never changes; readers see both as one. */
const withMark = ({ body, confirmed }: RulebookEntity): Rulebook => ({ ...body, confirmed });
