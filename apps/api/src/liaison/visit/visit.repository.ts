import { Injectable } from '@nestjs/common';
import type { VisitFilter } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Between, In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { allOf, sightSql, type SqlPart } from '../../registry';
import { VisitEntity } from './visit.entity';

export type VisitColumns = Omit<VisitEntity, 'id' | 'version'>;
export type VisitKeys = readonly [string, number];

/** Planned ones go by the day to come, the next first; the others by the day they were, the last first. */
export const dayColumn = ({ state }: VisitFilter): 'planned_on' | 'visited_on' =>
  state === 'planned' ? 'planned_on' : 'visited_on';

@Injectable()
export class VisitRepository {
  constructor(private readonly db: Database) {}

  byClientId(clientId: string): Promise<VisitEntity | null> {
    return this.rows.findOneBy({ clientId });
  }

  byIds(ids: readonly number[]): Promise<VisitEntity[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.rows.findBy({ id: In([...ids]) });
  }

  ofEnterprise(enterpriseId: number, size: number): Promise<VisitEntity[]> {
    return this.rows.find({
      where: { enterpriseId, state: 'done' },
      order: { visitedOn: 'DESC', id: 'DESC' },
      take: size,
    });
  }

  plannedAt(enterpriseId: number, from: string): Promise<VisitEntity[]> {
    return this.rows.find({
      where: { enterpriseId, state: 'planned', plannedOn: MoreThanOrEqual(from) },
      order: { plannedOn: 'ASC', id: 'ASC' },
    });
  }

  countIn(enterpriseId: number, year: number): Promise<number> {
    return this.rows.countBy({ enterpriseId, state: 'done', visitedOn: Between(`${year}-01-01`, `${year}-12-31`) });
  }

  /** Plans of before a day that nobody carried out yet. */
  plannedBefore(userId: number, day: string): Promise<VisitEntity[]> {
    return this.rows.findBy({ userId, state: 'planned', plannedOn: LessThanOrEqual(day) });
  }

  async page(reader: Reader, filter: VisitFilter, after: VisitKeys | null, size: number): Promise<VisitEntity[]> {
    const { sql, params } = matching(reader, filter);
    const day = `v.${dayColumn(filter)}`;
    const [beyond, order] = filter.state === 'planned' ? ['>', 'ASC'] : ['<', 'DESC'];
    const further = after ? ` AND (${day} ${beyond} ? OR (${day} = ? AND v.id ${beyond} ?))` : '';
    const found = await this.db.query<{ id: number }[]>(
      `SELECT v.id AS id FROM visit v JOIN enterprise e ON e.id = v.enterprise_id
        WHERE ${sql}${further} ORDER BY ${day} ${order}, v.id ${order} LIMIT ?`,
      [...params, ...(after ? [after[0], ...after] : []), size],
    );
    const rows = new Map((await this.byIds(found.map(({ id }) => id))).map((row) => [row.id, row]));
    return found.flatMap(({ id }) => rows.get(id) ?? []);
  }

  async count(reader: Reader, filter: VisitFilter, cap: number): Promise<number> {
    const { sql, params } = matching(reader, filter);
    const [row] = await this.db.query<{ n: number | string }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT 1 AS one FROM visit v JOIN enterprise e ON e.id = v.enterprise_id
        WHERE ${sql} LIMIT ${cap}) counted`,
      [...params],
    );
    return Number(row?.n ?? 0);
  }

  /** Null when this client id is there already: the unique index is the only judge of two saves at once. */
  async add(columns: VisitColumns): Promise<number | null> {
    try {
      const { identifiers } = await this.rows.insert({ ...columns, version: 1 });
      return Number(identifiers[0]?.['id']);
    } catch (error) {
      if (isDuplicate(error)) return null;
      throw error;
    }
  }

  /** @throws DomainError `visit.changed_since` */
  change(seen: { id: number; version: number }, patch: Partial<VisitColumns>): Promise<void> {
    return this.db.change(VisitEntity, seen, patch, 'visit');
  }

  async moveAll(from: number, into: number): Promise<void> {
    await this.rows.update({ enterpriseId: from }, { enterpriseId: into });
  }

  private get rows() {
    return this.db.rows(VisitEntity);
  }
}

function matching(reader: Reader, filter: VisitFilter): SqlPart {
  const { enterpriseId, state = 'done', from, to, mine } = filter;
  const day = `v.${dayColumn(filter)}`;
  return allOf([
    { sql: `v.state = ?`, params: [state] },
    sightSql(reader, 'e'),
    ...(enterpriseId === undefined ? [] : [{ sql: 'v.enterprise_id = ?', params: [enterpriseId] }]),
    ...(mine ? [{ sql: 'v.user_id = ?', params: [reader.userId] }] : []),
    ...(from === undefined ? [] : [{ sql: `${day} >= ?`, params: [from] }]),
    ...(to === undefined ? [] : [{ sql: `${day} <= ?`, params: [to] }]),
  ]);
}
