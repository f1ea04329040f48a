import { Injectable } from '@nestjs/common';
import type { EvaluationCause, StoredVerdict } from '@yanzhen/contract/ladder/evaluation';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../platform/database/database';
import { instantText } from '../../platform/database/instant-text';
import { among, type SqlPart } from '../../registry';
import { EvaluationHistoryEntity } from './evaluation-history.entity';
import type { EvaluationColumns } from './evaluation-columns';
import { InsertMany } from './insert-many.repository';

/** What was kept of an enterprise when it was looked at last. */
export interface Kept {
  readonly enterpriseId: number;
  readonly unitCode: UnitCode;
  readonly factsDigest: string;
  readonly verdictDigest: string;
}

export interface KeptFacts extends Kept {
  readonly facts: string;
}

export interface NewHistory {
  readonly enterpriseId: number;
  readonly factsDigest: string;
  readonly facts: string | null;
  readonly verdicts: readonly StoredVerdict[];
}

/** Which enterprises: a part of a `WHERE` about the column given. */
export type Which = (column: string) => SqlPart;

export const theseIds =
  (ids: readonly number[]): Which =>
  (column) =>
    among(column, ids);

export const idsBetween =
  (after: number, upTo: number): Which =>
  (column) => ({ sql: `${column} > ? AND ${column} <= ?`, params: [after, upTo] });

const COLUMNS =
  'enterprise_id, tier, scope, book_code, book_version, unit_code, industry_code, holds, verdict, points, short, untold, judgement, away, distance, held_by, open_by, only_by';

/** Values in one `IN`. */
const CHUNK = 1000;

/** Present verdicts, the facts under them, and their history. */
@Injectable()
export class EvaluationRepository {
  constructor(
    private readonly db: Database,
    private readonly many: InsertMany,
  ) {}

  /** Held until the transaction ends, so that of two evaluations of an enterprise the later one sees the later facts. */
  hold(which: Which): Promise<Kept[]> {
    const { sql, params } = which('k.enterprise_id');
    return this.db.query<Kept[]>(
      `SELECT k.enterprise_id AS enterpriseId, k.unit_code AS unitCode, k.facts_digest AS factsDigest,
              k.verdict_digest AS verdictDigest
         FROM evaluated_enterprise k WHERE ${sql} ORDER BY k.enterprise_id
        ${this.db.engine === 'server' ? 'FOR UPDATE' : ''}`,
      [...params],
    );
  }

  /** The facts of the next enterprises by id, in some units; null: all. */
  factsAfter(id: number, size: number, units: readonly UnitCode[] | null): Promise<KeptFacts[]> {
    const within = units ? among('k.unit_code', units) : { sql: '1 = 1', params: [] };
    return this.db.query<KeptFacts[]>(
      `SELECT k.enterprise_id AS enterpriseId, k.unit_code AS unitCode, k.facts AS facts
         FROM evaluated_enterprise k WHERE k.enterprise_id > ? AND ${within.sql} ORDER BY k.enterprise_id LIMIT ${size}`,
      [id, ...within.params],
    );
  }

  async factsOf(ids: readonly number[]): Promise<Map<number, string>> {
    const { sql, params } = among('k.enterprise_id', ids);
    const rows = await this.db.query<KeptFacts[]>(
      `SELECT k.enterprise_id AS enterpriseId, k.facts AS facts FROM evaluated_enterprise k WHERE ${sql}`,
      [...params],
    );
    return new Map(rows.map(({ enterpriseId, facts }) => [enterpriseId, facts]));
  }

  /** Rows as they stand, in the shape they are written in, with their ids. */
  async present(ids: readonly number[]): Promise<Map<number, { id: number; columns: EvaluationColumns }[]>> {
    const found = new Map<number, { id: number; columns: EvaluationColumns }[]>(ids.map((id) => [id, []]));
    for (let from = 0; from < ids.length; from += CHUNK) {
      const { sql, params } = among('enterprise_id', ids.slice(from, from + CHUNK));
      const rows = await this.db.query<Record<string, string | number | null>[]>(
        `SELECT id, ${COLUMNS} FROM evaluation WHERE ${sql}`,
        [...params],
      );
      for (const { id, ...row } of rows) {
        const columns = COLUMNS.split(', ').map((name) => row[name] ?? null) as EvaluationColumns;
        found.get(Number(row['enterprise_id']))?.push({ id: Number(id), columns });
      }
    }
    return found;
  }

  async replace(gone: readonly number[], rows: readonly EvaluationColumns[], asOf: string, at: Date): Promise<void> {
    await this.deleteWhere('evaluation', 'id', gone);
    await this.many.into(
      'evaluation',
      [...COLUMNS.split(', '), 'as_of', 'evaluated_at'],
      rows.map((row) => [...row, asOf, instantText(at)]),
    );
  }

  async keep(rows: readonly KeptFacts[]): Promise<void> {
    await this.deleteWhere(
      'evaluated_enterprise',
      'enterprise_id',
      rows.map(({ enterpriseId }) => enterpriseId),
    );
    await this.many.into(
      'evaluated_enterprise',
      ['enterprise_id', 'unit_code', 'facts', 'facts_digest', 'verdict_digest'],
      rows.map((row) => [row.enterpriseId, row.unitCode, row.facts, row.factsDigest, row.verdictDigest]),
    );
  }

  /** Those that are no longer there, or no longer active. Their history stays. */
  async forget(enterpriseIds: readonly number[]): Promise<void> {
    await this.deleteWhere('evaluation', 'enterprise_id', enterpriseIds);
    await this.deleteWhere('evaluated_enterprise', 'enterprise_id', enterpriseIds);
  }

  async remember(rows: readonly NewHistory[], asOf: string, cause: EvaluationCause, at: Date): Promise<void> {
    await this.many.into(
      'evaluation_history',
      ['enterprise_id', 'as_of', 'facts_digest', 'facts', 'verdicts', 'cause', 'evaluated_at'],
      rows.map((row) => [
        row.enterpriseId,
        asOf,
        row.factsDigest,
        row.facts,
        JSON.stringify(row.verdicts),
        cause,
        instantText(at),
      ]),
    );
  }

  history(enterpriseId: number, size: number): Promise<EvaluationHistoryEntity[]> {
    return this.past.find({ where: { enterpriseId }, order: { id: 'DESC' }, take: size });
  }

  pastById(id: number): Promise<EvaluationHistoryEntity | null> {
    return this.past.findOneBy({ id });
  }

  /** The facts of a past row, its own or those of an earlier one with the same digest. */
  async pastFacts({ enterpriseId, factsDigest, facts }: EvaluationHistoryEntity): Promise<string> {
    const kept = facts ?? (await this.past.findOneBy({ enterpriseId, factsDigest, facts: Not(IsNull()) }))?.facts;
    if (!kept) throw new Error(`The facts ${factsDigest} of enterprise ${enterpriseId} are gone`);
    return kept;
  }

  /** Which of the enterprises have a past row that holds these facts; `id digest`. */
  async knownFacts(ids: readonly number[]): Promise<Set<string>> {
    const known = new Set<string>();
    for (let from = 0; from < ids.length; from += CHUNK) {
      const { sql, params } = among('enterprise_id', ids.slice(from, from + CHUNK));
      const rows = await this.db.query<{ id: number; digest: string }[]>(
        `SELECT enterprise_id AS id, facts_digest AS digest FROM evaluation_history WHERE ${sql} AND facts IS NOT NULL`,
        [...params],
      );
      for (const { id, digest } of rows) known.add(`${id} ${digest}`);
    }
    return known;
  }

  private async deleteWhere(table: string, column: string, ids: readonly number[]): Promise<void> {
    for (let from = 0; from < ids.length; from += CHUNK) {
      const { sql, params } = among(column, ids.slice(from, from + CHUNK));
      await this.db.query(`DELETE FROM ${table} WHERE ${sql}`, [...params]);
    }
  }

  private get past() {
    return this.db.rows(EvaluationHistoryEntity);
  }
}
