import { Injectable } from '@nestjs/common';
import type { CommonIssueFilter } from '@yanzhen/contract/tickets/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import { ENDED_STATES } from '@yanzhen/domain/tickets/ticket';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { COUNT_CAP } from '../../platform/http/page';
import { allOf, among, EVERY_ROW, holding, NO_ROW, oneOf, type SqlPart } from '../../registry';
import { ticketSight } from '../ticket/ticket-sight';
import { CommonIssueEntity } from './common.entity';

export interface CommonCounts {
  readonly requests: number;
  readonly enterprises: number;
  readonly open: number;
}

type Counted = Record<keyof CommonCounts, string | number> & { issueId: number };

const ENDED = ENDED_STATES.map((state) => `'${state}'`).join(', ');

/** Issues as a reader sees them: the bureau all, a department and a county those that they lead. */
@Injectable()
export class CommonRepository {
  constructor(private readonly db: Database) {}

  async one(reader: Reader, id: number): Promise<CommonIssueEntity | null> {
    const { sql, params } = allOf([seen(reader), { sql: 'c.id = ?', params: [id] }]);
    const found = await this.db.query<{ id: number }[]>(`SELECT c.id AS id FROM common_issue c WHERE ${sql}`, [
      ...params,
    ]);
    return found.length ? this.rows.findOneBy({ id }) : null;
  }

  /** Newest first. */
  async page(reader: Reader, filter: CommonIssueFilter, before: number | null, limit: number) {
    const after = before === null ? [] : [{ sql: 'c.id < ?', params: [before] }];
    const { sql, params } = allOf([...asked(reader, filter), ...after]);
    const found = await this.db.query<{ id: number }[]>(
      `SELECT c.id AS id FROM common_issue c WHERE ${sql} ORDER BY c.id DESC LIMIT ?`,
      [...params, limit],
    );
    return this.rows.find({ where: { id: In(found.map(({ id }) => id)) }, order: { id: 'DESC' } });
  }

  /** At most one more than `COUNT_CAP`. */
  async count(reader: Reader, filter: CommonIssueFilter): Promise<number> {
    const { sql, params } = allOf(asked(reader, filter));
    const [row] = await this.db.query<{ n: string | number }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT c.id FROM common_issue c WHERE ${sql} LIMIT ${COUNT_CAP + 1}) capped`,
      [...params],
    );
    return Number(row?.n ?? 0);
  }

  /** Of requests that the reader sees. */
  async counts(reader: Reader, ids: readonly number[]): Promise<Map<number, CommonCounts>> {
    const { sql, params } = allOf([among('l.issue_id', ids), ticketSight(reader)]);
    const rows = await this.db.query<Counted[]>(
      `SELECT l.issue_id AS issueId, COUNT(*) AS requests, COUNT(DISTINCT t.enterprise_id) AS enterprises,
          SUM(CASE WHEN t.state IN (${ENDED}) THEN 0 ELSE 1 END) AS open
        FROM ticket_common_link l JOIN ticket t ON t.id = l.ticket_id WHERE ${sql} GROUP BY l.issue_id`,
      [...params],
    );
    return new Map(
      rows.map(({ issueId, requests, enterprises, open }) => [
        issueId,
        { requests: Number(requests), enterprises: Number(enterprises), open: Number(open) },
      ]),
    );
  }

  async add(issue: Omit<CommonIssueEntity, 'id' | 'version'>): Promise<number> {
    const { identifiers } = await this.rows.insert({ ...issue, version: 1 });
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `common.changed_since` */
  change(seenRow: { id: number; version: number }, patch: Partial<CommonIssueEntity>): Promise<void> {
    return this.db.change(CommonIssueEntity, seenRow, patch, 'common');
  }

  async remove(id: number): Promise<void> {
    await this.rows.delete({ id });
  }

  private get rows() {
    return this.db.rows(CommonIssueEntity);
  }
}

function seen(reader: Reader): SqlPart {
  if (reader.role === 'bureau') return EVERY_ROW;
  const own = speaksFor(reader);
  return own === null ? NO_ROW : { sql: 'c.lead = ?', params: [own] };
}

const asked = (reader: Reader, { state, q }: CommonIssueFilter): SqlPart[] => [
  seen(reader),
  ...(state ? [{ sql: 'c.state = ?', params: [state] }] : []),
  ...(q?.trim() ? [oneOf([holding('c.title', q.trim()), holding('c.cause', q.trim())])] : []),
];
