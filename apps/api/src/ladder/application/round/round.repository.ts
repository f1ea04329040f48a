import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { ApplicationState } from '@yanzhen/domain/ladder/application/application';
import { MoreThanOrEqual } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { sightSql } from '../../../registry';
import { RoundEntity } from './round.entity';

export type RoundValues = Omit<RoundEntity, 'id' | 'version' | 'createdAt'>;

export interface RoundCount {
  readonly roundId: number;
  readonly state: ApplicationState;
  readonly count: number;
}

@Injectable()
export class RoundRepository {
  constructor(private readonly db: Database) {}

  /** The one that ends last comes first. */
  all(): Promise<RoundEntity[]> {
    return this.rows.find({ order: { closesOn: 'DESC', id: 'DESC' } });
  }

  byId(id: number): Promise<RoundEntity | null> {
    return this.rows.findOneBy({ id });
  }

  /** Not yet over on a day. */
  closingFrom(day: string): Promise<RoundEntity[]> {
    return this.rows.find({ where: { closesOn: MoreThanOrEqual(day) }, order: { id: 'ASC' } });
  }

  async add(values: RoundValues, createdAt: Date): Promise<RoundEntity> {
    const row = { ...values, createdAt, version: 1 };
    const { identifiers } = await this.rows.insert(row);
    return { ...row, id: Number(identifiers[0]?.['id']) };
  }

  /** @throws DomainError `round.changed_since` */
  change(seen: { id: number; version: number }, values: RoundValues): Promise<void> {
    return this.db.change(RoundEntity, seen, values, 'round');
  }

  /** Applications in sight by round and state. */
  async counts(reader: Reader): Promise<RoundCount[]> {
    const { sql, params } = sightSql(reader, 'e');
    const rows = await this.db.query<(RoundCount & { count: string | number })[]>(
      `SELECT a.round_id AS roundId, a.state AS state, COUNT(*) AS count
         FROM application a JOIN enterprise e ON e.id = a.enterprise_id WHERE ${sql} GROUP BY a.round_id, a.state`,
      [...params],
    );
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  /** How many applications of the round wait for the county, by unit. */
  async waitingByUnit(roundId: number): Promise<Map<UnitCode, number>> {
    const rows = await this.db.query<{ unitCode: UnitCode; count: string | number }[]>(
      `SELECT e.unit_code AS unitCode, COUNT(*) AS count FROM application a JOIN enterprise e ON e.id = a.enterprise_id
        WHERE a.round_id = ? AND a.state = 'submitted' GROUP BY e.unit_code`,
      [roundId],
    );
    return new Map(rows.map(({ unitCode, count }) => [unitCode, Number(count)]));
  }

  private get rows() {
    return this.db.rows(RoundEntity);
  }
}
