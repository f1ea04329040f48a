import { Injectable } from '@nestjs/common';
import type { DuplicatePair } from '@yanzhen/contract/registry/enterprise';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Database } from '../../platform/database/database';
import { sightSql } from '../sight';

export interface PairOfIds {
  readonly leftId: number;
  readonly rightId: number;
  readonly why: DuplicatePair['why'];
}

/** Pairs shown at most; the next ones come when these are dealt with. */
const SHOWN = 50;

@Injectable()
export class DuplicatesRepository {
  constructor(private readonly db: Database) {}

  /** Both of a pair in sight, neither merged away. */
  async pairs(reader: Reader): Promise<PairOfIds[]> {
    const left = sightSql(reader, 'a');
    const right = sightSql(reader, 'b');
    const both = `a.state <> 'merged' AND b.state <> 'merged' AND (${left.sql}) AND (${right.sql})`;
    const params = [...left.params, ...right.params];
    const same = await this.db.query<Omit<PairOfIds, 'why'>[]>(
      `SELECT a.id AS leftId, b.id AS rightId FROM enterprise a
       JOIN enterprise b ON b.name_key = a.name_key AND b.id > a.id
       WHERE ${both} ORDER BY a.id, b.id LIMIT ${SHOWN}`,
      params,
    );
    const former = await this.db.query<Omit<PairOfIds, 'why'>[]>(
      `SELECT a.id AS leftId, b.id AS rightId FROM former_name f
       JOIN enterprise a ON a.id = f.enterprise_id
       JOIN enterprise b ON b.name_key = f.name_key AND b.id <> a.id AND b.name_key <> a.name_key
       WHERE ${both} ORDER BY a.id, b.id LIMIT ${SHOWN}`,
      params,
    );
    return [
      ...same.map((pair) => ({ ...pair, why: 'same_name' as const })),
      ...former.map((pair) => ({ ...pair, why: 'former_name' as const })),
    ].slice(0, SHOWN);
  }
}
