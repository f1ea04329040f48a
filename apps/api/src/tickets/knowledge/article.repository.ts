import { Injectable } from '@nestjs/common';
import type { ArticleFilter } from '@yanzhen/contract/tickets/knowledge';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { Comparable } from '@yanzhen/domain/tickets/knowledge/similar';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { COUNT_CAP } from '../../platform/http/page';
import { allOf, holding, oneOf, type SqlPart } from '../../registry';
import { ownerOf } from '../template/owner';
import { ArticleEntity, ArticleSourceEntity } from './article.entity';

/** Articles as a reader sees them: what is published, and the drafts of one's own. */
@Injectable()
export class ArticleRepository {
  constructor(private readonly db: Database) {}

  async one(reader: Reader, id: number): Promise<ArticleEntity | null> {
    const { sql, params } = allOf([seen(reader), { sql: 'a.id = ?', params: [id] }]);
    const [found] = await this.db.query<{ id: number }[]>(`SELECT a.id AS id FROM knowledge_article a WHERE ${sql}`, [
      ...params,
    ]);
    return found ? this.rows.findOneBy({ id }) : null;
  }

  /** Newest first. */
  async page(reader: Reader, filter: ArticleFilter, before: number | null, limit: number): Promise<ArticleEntity[]> {
    const after = before === null ? [] : [{ sql: 'a.id < ?', params: [before] }];
    const { sql, params } = allOf([...asked(reader, filter), ...after]);
    const found = await this.db.query<{ id: number }[]>(
      `SELECT a.id AS id FROM knowledge_article a WHERE ${sql} ORDER BY a.id DESC LIMIT ?`,
      [...params, limit],
    );
    return this.rows.find({ where: { id: In(found.map(({ id }) => id)) }, order: { id: 'DESC' } });
  }

  /** At most one more than `COUNT_CAP`. */
  async count(reader: Reader, filter: ArticleFilter): Promise<number> {
    const { sql, params } = allOf(asked(reader, filter));
    const [row] = await this.db.query<{ n: string | number }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT a.id FROM knowledge_article a WHERE ${sql} LIMIT ${COUNT_CAP + 1}) capped`,
      [...params],
    );
    return Number(row?.n ?? 0);
  }

  /** The newest that are published. */
  published(limit: number): Promise<Comparable[]> {
    return this.rows.find({
      select: { id: true, title: true, keywords: true },
      where: { state: 'published' },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  byIds(ids: readonly number[]): Promise<ArticleEntity[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  async add(article: Omit<ArticleEntity, 'id' | 'version'>): Promise<number> {
    const { identifiers } = await this.rows.insert({ ...article, version: 1 });
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `knowledge.changed_since` */
  change(row: { id: number; version: number }, patch: Partial<ArticleEntity>): Promise<void> {
    return this.db.change(ArticleEntity, row, patch, 'knowledge');
  }

  /** False when it is gone or was changed since. */
  async remove(id: number, version: number): Promise<boolean> {
    const gone = (await this.rows.delete({ id, version })).affected === 1;
    if (gone) await this.sources.delete({ articleId: id });
    return gone;
  }

  async addSource(articleId: number, ticketId: number): Promise<void> {
    await this.sources.insert({ articleId, ticketId });
  }

  async sourcesOf(articleId: number): Promise<number[]> {
    return (await this.sources.find({ where: { articleId }, order: { id: 'ASC' } })).map(({ ticketId }) => ticketId);
  }

  private get rows() {
    return this.db.rows(ArticleEntity);
  }

  private get sources() {
    return this.db.rows(ArticleSourceEntity);
  }
}

const PUBLISHED: SqlPart = { sql: `a.state = 'published'`, params: [] };

function seen(reader: Reader): SqlPart {
  const own = ownerOf(reader);
  return own === null ? PUBLISHED : oneOf([PUBLISHED, { sql: 'a.owner = ?', params: [own] }]);
}

const asked = (reader: Reader, { q, state }: ArticleFilter): SqlPart[] => [
  seen(reader),
  ...(state ? [{ sql: 'a.state = ?', params: [state] }] : []),
  ...(q?.trim() ? [oneOf(['a.title', 'a.keywords', 'a.body'].map((column) => holding(column, q.trim())))] : []),
];
