import { Injectable } from '@nestjs/common';
import type { CreditRuleMoveRow } from '@yanzhen/contract/credit/rules';
import type { RuleMove } from '@yanzhen/domain/credit/rule-moves';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database';
import { allOf, type SqlPart } from '../../registry';
import { CreditRuleMoveEntity, CreditRulesEntity } from './rules.entity';

/** As the list reads it. */
interface Moved {
  readonly id: number;
  readonly name: string;
  readonly uscc: string;
  readonly unitCode: UnitCode;
  readonly fromStanding: CreditStanding;
  readonly toStanding: CreditStanding;
}

const CHUNK = 500;

/** How far the recount of a version came, and whom it moves. */
@Injectable()
export class RecountRepository {
  constructor(private readonly db: Database) {}

  /** Enterprises that any record speaks of. */
  async extent(): Promise<number> {
    const [row] = await this.db.query<{ many: number | string }[]>(
      'SELECT COUNT(DISTINCT enterprise_id) AS many FROM credit_record',
    );
    return Number(row?.many ?? 0);
  }

  unfinished(): Promise<CreditRulesEntity[]> {
    return this.rows.find({ where: { state: 'published', finishedAt: IsNull() }, order: { no: 'ASC' } });
  }

  byId(id: number): Promise<CreditRulesEntity | null> {
    return this.rows.findOneBy({ id });
  }

  /** One step on; false when another process has done it meanwhile. */
  async advance(seen: CreditRulesEntity, to: Partial<CreditRulesEntity>): Promise<boolean> {
    const where = { id: seen.id, cursorId: seen.cursorId, finishedAt: IsNull() };
    const { affected } = await this.rows.update(where, to);
    return affected === 1;
  }

  async note(rulesNo: number, moves: readonly RuleMove[]): Promise<void> {
    const rows = moves.map(({ enterpriseId, from, to }) => ({
      ...{ rulesNo, enterpriseId },
      ...{ fromStanding: from, toStanding: to },
    }));
    for (let at = 0; at < rows.length; at += CHUNK)
      await this.db.rows(CreditRuleMoveEntity).insert(rows.slice(at, at + CHUNK));
  }

  /** Of those in sight, in the order of their ids; `within` speaks of `e`. */
  async moves(no: number, within: SqlPart, after: number, limit: number): Promise<Moved[]> {
    const { sql, params } = whose(no, within);
    return this.db.query<Moved[]>(
      `SELECT e.id AS id, e.name AS name, e.uscc AS uscc, e.unit_code AS unitCode, m.from_standing AS fromStanding,
              m.to_standing AS toStanding
         FROM credit_rule_move m JOIN enterprise e ON e.id = m.enterprise_id
        WHERE ${sql} AND m.enterprise_id > ? ORDER BY m.enterprise_id LIMIT ?`,
      [...params, after, limit],
    );
  }

  async countMoves(no: number, within: SqlPart): Promise<number> {
    const { sql, params } = whose(no, within);
    const [row] = await this.db.query<{ many: number | string }[]>(
      `SELECT COUNT(*) AS many FROM credit_rule_move m JOIN enterprise e ON e.id = m.enterprise_id WHERE ${sql}`,
      [...params],
    );
    return Number(row?.many ?? 0);
  }

  private get rows() {
    return this.db.rows(CreditRulesEntity);
  }
}

const whose = (no: number, within: SqlPart): SqlPart => allOf([{ sql: 'm.rules_no = ?', params: [no] }, within]);

export const toMoveRow = ({ fromStanding, toStanding, ...enterprise }: Moved): CreditRuleMoveRow => ({
  enterprise: { id: enterprise.id, name: enterprise.name, uscc: enterprise.uscc, unitCode: enterprise.unitCode },
  from: fromStanding,
  to: toStanding,
});
