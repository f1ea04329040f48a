import { Injectable } from '@nestjs/common';
import type { CorrectionFilter, PromiseFilter, RequestFilter } from '@yanzhen/contract/liaison/follow-up';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { dueDays } from '@yanzhen/domain/liaison/promise';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { allOf, among, sightSql, type SqlPart } from '../../registry';
import { CorrectionEntity, PromiseEntity, RequestEntity } from '../visit/visit-parts.entity';

/** What hangs on visits; each row `x` with its visit `v` and its enterprise `e`. */
const TABLES = { promise: 'visit_promise', request: 'visit_request', correction: 'fact_correction' } as const;
type Kind = keyof typeof TABLES;

/** The day by which a list goes, then the id; a list without such a day goes by id alone. */
export type Place = readonly [string, number];

interface Wanted {
  readonly where: SqlPart;
  readonly day: 'x.due_on' | 'x.settled_on' | null;
  readonly order: 'ASC' | 'DESC';
}

@Injectable()
export class FollowUpRepository {
  constructor(private readonly db: Database) {}

  async promises(wanted: Wanted, after: Place | null, size: number): Promise<PromiseEntity[]> {
    return this.inOrder(await this.ids('promise', wanted, after, size), (ids) =>
      this.db.rows(PromiseEntity).findBy({ id: In(ids) }),
    );
  }

  async requests(wanted: Wanted, after: Place | null, size: number): Promise<RequestEntity[]> {
    return this.inOrder(await this.ids('request', wanted, after, size), (ids) =>
      this.db.rows(RequestEntity).findBy({ id: In(ids) }),
    );
  }

  async corrections(wanted: Wanted, after: Place | null, size: number): Promise<CorrectionEntity[]> {
    return this.inOrder(await this.ids('correction', wanted, after, size), (ids) =>
      this.db.rows(CorrectionEntity).findBy({ id: In(ids) }),
    );
  }

  async count(kind: Kind, { where }: Wanted, cap: number): Promise<number> {
    const [row] = await this.db.query<{ n: number | string }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT 1 AS one FROM ${from(kind)} WHERE ${where.sql} LIMIT ${cap}) counted`,
      [...where.params],
    );
    return Number(row?.n ?? 0);
  }

  private async ids(kind: Kind, { where, day, order }: Wanted, after: Place | null, size: number): Promise<number[]> {
    const beyond = order === 'ASC' ? '>' : '<';
    const keys = day ? `${day} ${order}, x.id ${order}` : `x.id ${order}`;
    const further = !after
      ? ''
      : day
        ? ` AND (${day} ${beyond} ? OR (${day} = ? AND x.id ${beyond} ?))`
        : ` AND x.id ${beyond} ?`;
    const place = !after ? [] : day ? [after[0], ...after] : [after[1]];
    const rows = await this.db.query<{ id: number }[]>(
      `SELECT x.id AS id FROM ${from(kind)} WHERE ${where.sql}${further} ORDER BY ${keys} LIMIT ?`,
      [...where.params, ...place, size],
    );
    return rows.map(({ id }) => id);
  }

  private async inOrder<Row extends { id: number }>(
    ids: number[],
    find: (ids: number[]) => Promise<Row[]>,
  ): Promise<Row[]> {
    const rows = new Map((ids.length ? await find(ids) : []).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  }
}

const from = (kind: Kind): string =>
  `${TABLES[kind]} x JOIN visit v ON v.id = x.visit_id JOIN enterprise e ON e.id = x.enterprise_id`;

/** What is due first comes first; of what is over, the latest. */
export function promisesWanted(reader: Reader, filter: PromiseFilter, today: string): Wanted {
  const { standing } = filter;
  const over = standing === 'kept' || standing === 'dropped';
  const days = standing === undefined || over ? { from: null, to: null } : dueDays(standing, today);
  const where = allOf([
    ...common(reader, filter, 'x.user_id'),
    ...(standing === undefined ? [] : [{ sql: 'x.state = ?', params: [over ? standing : 'open'] }]),
    ...(days.from === null ? [] : [{ sql: 'x.due_on >= ?', params: [days.from] }]),
    ...(days.to === null ? [] : [{ sql: 'x.due_on <= ?', params: [days.to] }]),
  ]);
  return { where, day: over ? 'x.settled_on' : 'x.due_on', order: over ? 'DESC' : 'ASC' };
}

/** The oldest open one first; of those closed, the latest. */
export function requestsWanted(reader: Reader, filter: RequestFilter): Wanted {
  const { state } = filter;
  const where = allOf([
    ...common(reader, filter, 'v.user_id'),
    ...(state === undefined ? [] : [{ sql: `x.closed_at IS ${state === 'open' ? '' : 'NOT '}NULL`, params: [] }]),
  ]);
  return { where, day: null, order: state === 'open' ? 'ASC' : 'DESC' };
}

export function correctionsWanted(reader: Reader, filter: CorrectionFilter): Wanted {
  const { state = 'open' } = filter;
  const where = allOf([...common(reader, filter, 'v.user_id'), { sql: 'x.state = ?', params: [state] }]);
  return { where, day: null, order: state === 'open' ? 'ASC' : 'DESC' };
}

type Common = Pick<PromiseFilter, 'unit' | 'enterpriseId' | 'mine' | 'from' | 'to'>;

const common = (reader: Reader, filter: Common, mine: string): SqlPart[] => [
  sightSql(reader, 'e'),
  ...(filter.unit?.length ? [among('e.unit_code', filter.unit)] : []),
  ...(filter.enterpriseId === undefined ? [] : [{ sql: 'x.enterprise_id = ?', params: [filter.enterpriseId] }]),
  ...(filter.mine ? [{ sql: `${mine} = ?`, params: [reader.userId] }] : []),
  ...(filter.from === undefined ? [] : [{ sql: 'v.visited_on >= ?', params: [filter.from] }]),
  ...(filter.to === undefined ? [] : [{ sql: 'v.visited_on <= ?', params: [filter.to] }]),
];
