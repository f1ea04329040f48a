import { Injectable } from '@nestjs/common';
import type { Page } from '@yanzhen/contract/platform/page';
import type {
  ArticleDetail,
  ArticleFilter,
  ArticleRow,
  EditArticle,
  NewArticle,
  SimilarArticle,
} from '@yanzhen/contract/tickets/knowledge';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { similarTo } from '@yanzhen/domain/tickets/knowledge/similar';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { numbersOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { withCurrent } from '../../platform/http/with-current';
import { mustOwnSome, ownerOf } from '../template/owner';
import { TicketReading } from '../ticket/ticket-reading';
import type { ArticleEntity } from './article.entity';
import { ArticleRepository } from './article.repository';

/** So many of the newest are compared with a request. */
const COMPARED = 500;

/** What was learned from requests; everybody inside reads what is published, whose it is writes. */
@Injectable()
export class Articles {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly reading: TicketReading,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async page(reader: Reader, filter: ArticleFilter, cursor: string | undefined): Promise<Page<ArticleRow>> {
    const before = cursor ? (numbersOf(cursor, 1)[0] ?? null) : null;
    const rows = await this.articles.page(reader, filter, before, PAGE_SIZE + 1);
    const count = await this.articles.count(reader, filter);
    return pageOf(
      rows,
      PAGE_SIZE,
      count,
      ({ id }) => [id],
      (row) => rowOf(reader, row),
    );
  }

  /** @throws DomainError `knowledge.article_not_found` */
  async detail(reader: Reader, id: number): Promise<ArticleDetail> {
    const article = await this.mustFind(reader, id);
    const sources = await this.reading.rows(reader, await this.articles.sourcesOf(id));
    return {
      ...rowOf(reader, article),
      body: article.body,
      sources: sources.map(({ id: ticketId, no, title }) => ({ id: ticketId, no, title })),
    };
  }

  /** @throws DomainError `ticket.request_not_found` */
  async similar(reader: Reader, ticketId: number): Promise<SimilarArticle[]> {
    const { ticket } = await this.reading.mustFind(reader, ticketId);
    const found = similarTo(`${ticket.title}\n${ticket.content}`, await this.articles.published(COMPARED));
    const byId = new Map((await this.articles.byIds(found.map(({ id }) => id))).map((one) => [one.id, one]));
    return found.flatMap(({ id, words }) => {
      const article = byId.get(id);
      return article ? [{ id, title: article.title, body: article.body, words: [...words] }] : [];
    });
  }

  /** @throws DomainError `knowledge.request_open`, `ticket.request_not_found` */
  add(by: Reader, { sourceId, ...words }: NewArticle): Promise<ArticleDetail> {
    return this.db.transaction(async () => {
      const id = await this.articles.add({ ...this.sound(by, words), owner: mustOwnSome(by) });
      if (sourceId !== null) await this.comesFrom(by, id, sourceId);
      await this.record(by, 'add', id, null, words);
      return this.detail(by, id);
    });
  }

  /** @throws ChangedSince with the article as it is now; DomainError `knowledge.not_yours` */
  edit(by: Reader, id: number, { version, ...words }: EditArticle): Promise<ArticleDetail> {
    const work = async () => {
      const before = await this.mustOwn(by, id);
      await this.articles.change({ id, version }, this.sound(by, words));
      await this.record(by, 'edit', id, before, words);
      return this.detail(by, id);
    };
    return withCurrent(
      'knowledge',
      () => this.db.transaction(work),
      () => this.detail(by, id),
    );
  }

  /** Only as it was looked at. @throws DomainError `knowledge.not_yours`, `knowledge.article_not_found` */
  remove(by: Reader, id: number, version: number): Promise<void> {
    return this.db.transaction(async () => {
      const before = await this.mustOwn(by, id);
      if (!(await this.articles.remove(id, version)))
        throw new DomainError('knowledge.article_not_found', 'not_found', { id });
      await this.record(by, 'remove', id, before, null);
    });
  }

  /** What is not over yet teaches nothing. */
  private async comesFrom(by: Reader, id: number, ticketId: number): Promise<void> {
    const { ticket } = await this.reading.mustFind(by, ticketId);
    if (!isEnded(ticket.state)) throw new DomainError('knowledge.request_open', 'rule', { id: ticketId });
    await this.articles.addSource(id, ticketId);
  }

  private async mustFind(reader: Reader, id: number): Promise<ArticleEntity> {
    const found = await this.articles.one(reader, id);
    if (!found) throw new DomainError('knowledge.article_not_found', 'not_found', { id });
    return found;
  }

  private async mustOwn(by: Reader, id: number): Promise<ArticleEntity> {
    const found = await this.mustFind(by, id);
    if (found.owner !== ownerOf(by)) throw new DomainError('knowledge.not_yours', 'forbidden', { id });
    return found;
  }

  private sound({ name }: Reader, { title, body, keywords, kind, state }: Omit<NewArticle, 'sourceId'>) {
    const words = keywords.trim().replace(/[\s,，、;；]+/g, ' ');
    const stamps = { savedBy: name, savedAt: this.clock.now() };
    return { title: title.trim(), body: body.trim(), keywords: words, kind, state, ...stamps };
  }

  private record(by: Reader, what: 'add' | 'edit' | 'remove', id: number, before: Told | null, after: Told | null) {
    const act = { by, act: `tickets.article.${what}`, subjectKind: 'knowledge_article', subjectId: id };
    return this.audit.record({ ...act, before: told(before), after: told(after) });
  }
}

type Told = Pick<ArticleEntity, 'title' | 'body' | 'keywords' | 'kind' | 'state'>;

const told = (words: Told | null) =>
  words && { title: words.title, body: words.body, keywords: words.keywords, kind: words.kind, state: words.state };

const rowOf = (reader: Reader, row: ArticleEntity): ArticleRow => ({
  id: row.id,
  version: row.version,
  title: row.title,
  keywords: row.keywords,
  kind: row.kind,
  state: row.state,
  owner: row.owner || null,
  own: row.owner === ownerOf(reader),
  savedBy: row.savedBy,
  savedAt: row.savedAt.toISOString(),
});
