import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { allOf, among, EVERY_ROW, type SqlPart } from '../../registry';
import { OfficerEntity } from './officer.entity';

export type OfficerColumns = Omit<OfficerEntity, 'id' | 'version'>;

export interface OfficerLoad {
  readonly officerId: number;
  readonly role: AssignmentRole;
  readonly enterprises: number;
}

export interface OfficerPlace {
  readonly name: string;
  readonly id: number;
}

export interface OfficerWanted {
  readonly q: string;
  readonly units: readonly UnitCode[];
}

/** A county works with its own people and with those of the city. */
const reach = ({ role, unitCode }: Reader): SqlPart =>
  role === 'bureau' ? EVERY_ROW : { sql: '(o.unit_code IS NULL OR o.unit_code = ?)', params: [unitCode] };

@Injectable()
export class OfficerRepository {
  constructor(private readonly db: Database) {}

  /** Null for one out of the reader's reach as for one that does not exist. */
  async byId(reader: Reader, id: number): Promise<OfficerEntity | null> {
    const within = reach(reader);
    const [seen] = await this.db.query<{ id: number }[]>(
      `SELECT o.id AS id FROM officer o WHERE o.id = ? AND ${within.sql}`,
      [id, ...within.params],
    );
    return seen ? this.rows.findOneBy({ id: seen.id }) : null;
  }

  /** @throws DomainError `liaison.officer_not_found` */
  async mustFind(reader: Reader, id: number): Promise<OfficerEntity> {
    const found = await this.byId(reader, id);
    if (!found) throw new DomainError('liaison.officer_not_found', 'not_found', { id });
    return found;
  }

  byIds(ids: readonly number[]): Promise<OfficerEntity[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.rows.findBy({ id: In([...ids]) });
  }

  async names(ids: readonly number[]): Promise<Map<number, string>> {
    if (ids.length === 0) return new Map();
    const { sql, params } = among('o.id', ids);
    const rows = await this.db.query<{ id: number; name: string }[]>(
      `SELECT o.id AS id, o.name AS name FROM officer o WHERE ${sql}`,
      [...params],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  ofUser(userId: number): Promise<OfficerEntity | null> {
    return this.rows.findOneBy({ userId });
  }

  named(names: readonly string[]): Promise<OfficerEntity[]> {
    return names.length === 0 ? Promise.resolve([]) : this.rows.findBy({ name: In([...names]) });
  }

  async page(
    reader: Reader,
    wanted: OfficerWanted,
    after: OfficerPlace | null,
    size: number,
  ): Promise<OfficerEntity[]> {
    const { sql, params } = matching(reader, wanted);
    const further = after ? ' AND (o.name > ? OR (o.name = ? AND o.id > ?))' : '';
    const found = await this.db.query<{ id: number }[]>(
      `SELECT o.id AS id FROM officer o WHERE ${sql}${further} ORDER BY o.name, o.id LIMIT ?`,
      [...params, ...(after ? [after.name, after.name, after.id] : []), size],
    );
    const rows = new Map((await this.byIds(found.map(({ id }) => id))).map((row) => [row.id, row]));
    return found.flatMap(({ id }) => rows.get(id) ?? []);
  }

  async count(reader: Reader, wanted: OfficerWanted, cap: number): Promise<number> {
    const { sql, params } = matching(reader, wanted);
    const [row] = await this.db.query<{ n: number | string }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT 1 AS one FROM officer o WHERE ${sql} LIMIT ${cap}) counted`,
      [...params],
    );
    return Number(row?.n ?? 0);
  }

  /** Enterprises that each of them looks after on a day, per role. */
  async loads(officerIds: readonly number[], day: string): Promise<OfficerLoad[]> {
    if (officerIds.length === 0) return [];
    const rows = await this.db.query<(OfficerLoad & { enterprises: number | string })[]>(
      `SELECT a.officer_id AS officerId, a.role AS role, COUNT(DISTINCT a.enterprise_id) AS enterprises
         FROM assignment a
        WHERE a.officer_id IN (${officerIds.map(() => '?').join(', ')})
          AND a.starts_on <= ? AND (a.ends_on IS NULL OR a.ends_on >= ?)
        GROUP BY a.officer_id, a.role`,
      [...officerIds, day, day],
    );
    return rows.map((row) => ({ ...row, enterprises: Number(row.enterprises) }));
  }

  /** @throws DomainError `liaison.account_bound_already` */
  async add(columns: OfficerColumns): Promise<number> {
    const { identifiers } = await bound(this.rows.insert({ ...columns, version: 1 }));
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `liaison.changed_since`, `liaison.account_bound_already` */
  change(seen: { id: number; version: number }, patch: Partial<OfficerColumns>): Promise<void> {
    return bound(this.db.change(OfficerEntity, seen, patch, 'liaison'));
  }

  /** One whom nothing hangs on and nobody changed; false, and nothing done, for every other. */
  async removeIdle({ id, version }: { id: number; version: number }): Promise<boolean> {
    const [busy] = await this.db.query<unknown[]>(
      `SELECT 1 AS one FROM officer o WHERE o.id = ? AND (EXISTS (SELECT 1 FROM assignment a WHERE a.officer_id = o.id)
          OR EXISTS (SELECT 1 FROM visit v WHERE v.officer_id = o.id OR v.stand_in_id = o.id))`,
      [id],
    );
    return busy === undefined && (await this.rows.delete({ id, version })).affected === 1;
  }

  private get rows() {
    return this.db.rows(OfficerEntity);
  }
}

function matching(reader: Reader, { q, units }: OfficerWanted): SqlPart {
  const like = `%${q.replace(/[!%_]/g, '!$&')}%`;
  return allOf([
    reach(reader),
    ...(units.length ? [among('o.unit_code', units)] : []),
    ...(q ? [{ sql: `o.name LIKE ? ESCAPE '!' OR o.post LIKE ? ESCAPE '!'`, params: [like, like] }] : []),
  ]);
}

async function bound<T>(written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    // One account is one person: only the unique index sees two who bind it at once.
    if (isDuplicate(error)) throw new DomainError('liaison.account_bound_already', 'conflict', {});
    throw error;
  }
}
