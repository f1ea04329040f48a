import { Injectable } from '@nestjs/common';
import type { FlagQuery } from '@yanzhen/contract/credit/flag';
import type { FlagTone, FlagUse } from '@yanzhen/domain/credit/flag/flag';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Database } from '../../platform/database/database';
import { allOf, EVERY_ROW, sightSql, type SqlPart } from '../../registry';

type Question = Omit<FlagQuery, 'cursor' | 'origin'> & { readonly after: number | null; readonly limit: number };

const PHASES: Readonly<Record<NonNullable<FlagQuery['phase']>, (today: string) => SqlPart>> = {
  waiting: () => ({ sql: `f.state = 'proposed'`, params: [] }),
  active: (today) => ({ sql: `f.state = 'active' AND f.from_on <= ? AND f.until_on >= ?`, params: [today, today] }),
  due: (today) => ({
    sql: `f.state = 'active' AND f.ground_fell_on IS NOT NULL AND f.until_on >= ?`,
    params: [today],
  }),
  ended: (today) => ({
    sql: `(f.state IN ('refused', 'revoked') OR (f.state = 'active' AND f.until_on < ?))`,
    params: [today],
  }),
};

/** Who carries a flag. A department sees the carriers of its uses in the whole city; everybody else what the register shows them. */
@Injectable()
export class FlagListRepository {
  constructor(private readonly db: Database) {}

  /** Ids of flags given by hand, the latest first. */
  async given(reader: Reader, today: string, question: Question): Promise<number[]> {
    const { after, limit } = question;
    const where = this.givenWhere(reader, today, question, after);
    const rows = await this.db.query<{ id: number }[]>(
      `SELECT f.id AS id FROM credit_flag f JOIN enterprise e ON e.id = f.enterprise_id
        WHERE ${where.sql} ORDER BY f.id DESC LIMIT ${limit}`,
      [...where.params],
    );
    return rows.map(({ id }) => id);
  }

  async countGiven(reader: Reader, today: string, question: Omit<Question, 'after' | 'limit'>): Promise<number> {
    const where = this.givenWhere(reader, today, question, null);
    const [row] = await this.db.query<{ many: number | string }[]>(
      `SELECT COUNT(*) AS many FROM credit_flag f JOIN enterprise e ON e.id = f.enterprise_id WHERE ${where.sql}`,
      [...where.params],
    );
    return Number(row?.many ?? 0);
  }

  /** Ids of enterprises that earned one by their records, in the order of their ids. */
  async earned(reader: Reader, today: string, tone: FlagTone, { unit, after, limit }: Question): Promise<number[]> {
    const { table, id, ground } = tone === 'favour' ? priority(today) : penalised(today);
    const where = allOf([
      ground,
      { sql: `e.state <> 'merged'`, params: [] },
      unit ? { sql: 'e.unit_code = ?', params: [unit] } : EVERY_ROW,
      after === null ? EVERY_ROW : { sql: `${id} > ?`, params: [after] },
      sightOf(reader),
    ]);
    // Several grounds of one enterprise stand beside each other in the index: read on to the end of the page, not to the end of all.
    const rows = await this.db.query<{ id: number }[]>(
      `SELECT ${id} AS id FROM ${table} JOIN enterprise e ON e.id = ${id}
        WHERE ${where.sql} GROUP BY ${id} ORDER BY ${id} LIMIT ${limit}`,
      [...where.params],
    );
    return rows.map(({ id: one }) => one);
  }

  /** Names for those lists, whatever the sight: who asks has put it into the query before. */
  async names(ids: readonly number[]): Promise<{ id: number; name: string; uscc: string; unitCode: string }[]> {
    if (ids.length === 0) return [];
    return this.db.query(
      `SELECT id AS id, name AS name, uscc AS uscc, unit_code AS unitCode FROM enterprise
        WHERE id IN (${ids.map(() => '?').join(', ')})`,
      [...ids],
    );
  }

  private givenWhere(
    reader: Reader,
    today: string,
    { use, tone, phase, unit }: Omit<Question, 'after' | 'limit'>,
    after: number | null,
  ): SqlPart {
    return allOf([
      { sql: 'f.use_for = ?', params: [use satisfies FlagUse] },
      tone ? { sql: 'f.tone = ?', params: [tone] } : EVERY_ROW,
      phase ? PHASES[phase](today) : EVERY_ROW,
      unit ? { sql: 'e.unit_code = ?', params: [unit] } : EVERY_ROW,
      after === null ? EVERY_ROW : { sql: 'f.id < ?', params: [after] },
      sightOf(reader),
    ]);
  }
}

const sightOf = (reader: Reader): SqlPart => (reader.role === 'department' ? EVERY_ROW : sightSql(reader, 'e'));

/** A table with the ground of an earned flag, its column with the enterprise, and the days on which it holds. */
interface Ground {
  readonly table: string;
  readonly id: string;
  readonly ground: SqlPart;
}

const priority = (today: string): Ground => ({
  table: 'credit_period cp',
  id: 'cp.enterprise_id',
  ground: { sql: `cp.standing = 'priority' AND cp.from_on <= ? AND cp.to_on >= ?`, params: [today, today] },
});

/** Minor and general penalties in force; one whose severity nobody told counts as general. */
const penalised = (today: string): Ground => ({
  table: 'credit_record cr',
  id: 'cr.enterprise_id',
  ground: {
    sql: `cr.kind = 'penalty' AND (cr.severity IS NULL OR cr.severity <> 'serious')
      AND cr.decided_on <= ? AND (cr.until IS NULL OR cr.until >= ?) AND (cr.ended_on IS NULL OR cr.ended_on > ?)`,
    params: [today, today, today],
  },
});
