import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { ApplicationState } from '@yanzhen/domain/ladder/application/application';
import type { BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { allOf, among, searchSql, sightSql, type SqlPart } from '../../registry';
import { ApplicationEntity } from './application.entity';

export interface ListQuestion {
  readonly round: number | null;
  readonly states: readonly ApplicationState[] | null;
  readonly units: readonly UnitCode[] | null;
  readonly q: string;
}

/** Whose application of which round. */
export interface Whose {
  readonly id: number;
  readonly roundName: string;
  readonly tier: BookTier;
  readonly opensOn: string;
  readonly name: string;
  readonly uscc: string;
  readonly unitCode: UnitCode;
}

export interface ListedApplication {
  readonly application: ApplicationEntity;
  readonly whose: Whose;
}

const FROM =
  'FROM application a JOIN enterprise e ON e.id = a.enterprise_id JOIN application_round r ON r.id = a.round_id';
const WHOSE = `a.id AS id, r.name AS roundName, r.tier AS tier, r.opens_on AS opensOn, e.name AS name, e.uscc AS uscc,
  e.unit_code AS unitCode`;

/** What a reader sees of applications: always through the sight of the enterprise. */
@Injectable()
export class ApplicationListRepository {
  constructor(private readonly db: Database) {}

  async count(reader: Reader, question: ListQuestion): Promise<number> {
    const { sql, params } = conditions(reader, question);
    const [row] = await this.db.query<{ n: string | number }[]>(`SELECT COUNT(*) AS n ${FROM} WHERE ${sql}`, [
      ...params,
    ]);
    return Number(row?.n ?? 0);
  }

  /** Newest first. */
  async page(
    reader: Reader,
    question: ListQuestion,
    beforeId: number | null,
    limit: number,
  ): Promise<ListedApplication[]> {
    const { sql, params } = conditions(reader, question);
    const whose = await this.db.query<Whose[]>(
      `SELECT ${WHOSE} ${FROM} WHERE ${sql}${beforeId === null ? '' : ' AND a.id < ?'} ORDER BY a.id DESC LIMIT ?`,
      [...params, ...(beforeId === null ? [] : [beforeId]), limit],
    );
    return this.withRows(whose);
  }

  /** Those of the ids that are in sight, by id. */
  async byIds(reader: Reader, ids: readonly number[]): Promise<ListedApplication[]> {
    if (ids.length === 0) return [];
    const { sql, params } = allOf([sightSql(reader, 'e'), among('a.id', ids)]);
    const whose = await this.db.query<Whose[]>(`SELECT ${WHOSE} ${FROM} WHERE ${sql} ORDER BY a.id`, [...params]);
    return this.withRows(whose);
  }

  private async withRows(whose: readonly Whose[]): Promise<ListedApplication[]> {
    if (whose.length === 0) return [];
    const rows = await this.db.rows(ApplicationEntity).findBy({ id: In(whose.map(({ id }) => id)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return whose.flatMap((one) => {
      const application = byId.get(one.id);
      return application ? [{ application, whose: one }] : [];
    });
  }
}

function conditions(reader: Reader, { round, states, units, q }: ListQuestion): SqlPart {
  return allOf([
    sightSql(reader, 'e'),
    ...(round === null ? [] : [{ sql: 'a.round_id = ?', params: [round] }]),
    ...(states ? [among('a.state', states)] : []),
    ...(units ? [among('e.unit_code', units)] : []),
    ...(q ? [searchSql(q)] : []),
  ]);
}
