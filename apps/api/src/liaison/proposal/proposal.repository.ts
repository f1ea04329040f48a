import { Injectable } from '@nestjs/common';
import type { LeftReason } from '@yanzhen/domain/liaison/proposal';
import type { Share } from '@yanzhen/domain/liaison/proposal';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Database } from '../../platform/database/database';
import { ProposalEntity } from './proposal.entity';

export type ProposalColumns = Omit<ProposalEntity, 'id' | 'version'>;

export interface LineRow {
  readonly id: number;
  readonly enterpriseId: number;
  readonly name: string;
  readonly unitCode: UnitCode;
  readonly officerId: number | null;
  readonly officerName: string | null;
  readonly leftWhy: LeftReason | null;
}

const INSERTED = 1_000;

@Injectable()
export class ProposalRepository {
  constructor(private readonly db: Database) {}

  byId(id: number): Promise<ProposalEntity | null> {
    return this.rows.findOneBy({ id });
  }

  applying(): Promise<ProposalEntity[]> {
    return this.rows.findBy({ state: 'applying' });
  }

  async add(columns: ProposalColumns, shares: readonly Share[]): Promise<number> {
    const { identifiers } = await this.rows.insert({ ...columns, version: 1 });
    const id = Number(identifiers[0]?.['id']);
    for (let from = 0; from < shares.length; from += INSERTED) {
      const part = shares.slice(from, from + INSERTED);
      await this.db.query(
        `INSERT INTO proposal_line (proposal_id, enterprise_id, officer_id, left_why) VALUES ${part.map(() => '(?, ?, ?, ?)').join(', ')}`,
        part.flatMap(({ enterpriseId, officerId, left }) => [id, enterpriseId, officerId, left]),
      );
    }
    return id;
  }

  /** @throws DomainError `liaison.changed_since` */
  change(seen: { id: number; version: number }, patch: Partial<ProposalColumns>): Promise<void> {
    return this.db.change(ProposalEntity, seen, patch, 'liaison');
  }

  /** The lines that give, behind the first so many, in the order of the enterprises. */
  toGive(proposalId: number, after: number, size: number): Promise<{ enterpriseId: number; officerId: number }[]> {
    return this.db.query(
      `SELECT l.enterprise_id AS enterpriseId, l.officer_id AS officerId FROM proposal_line l
        WHERE l.proposal_id = ? AND l.officer_id IS NOT NULL ORDER BY l.enterprise_id LIMIT ? OFFSET ?`,
      [proposalId, size, after],
    );
  }

  async shares(proposalId: number): Promise<{ officerId: number; more: number }[]> {
    const rows = await this.db.query<{ officerId: number; more: number | string }[]>(
      `SELECT l.officer_id AS officerId, COUNT(*) AS more FROM proposal_line l
        WHERE l.proposal_id = ? AND l.officer_id IS NOT NULL GROUP BY l.officer_id`,
      [proposalId],
    );
    return rows.map(({ officerId, more }) => ({ officerId, more: Number(more) }));
  }

  async left(proposalId: number): Promise<Map<LeftReason, number>> {
    const rows = await this.db.query<{ why: LeftReason; n: number | string }[]>(
      `SELECT l.left_why AS why, COUNT(*) AS n FROM proposal_line l
        WHERE l.proposal_id = ? AND l.left_why IS NOT NULL GROUP BY l.left_why`,
      [proposalId],
    );
    return new Map(rows.map(({ why, n }) => [why, Number(n)]));
  }

  lines(proposalId: number, after: number, size: number): Promise<LineRow[]> {
    return this.db.query<LineRow[]>(
      `SELECT l.id AS id, l.enterprise_id AS enterpriseId, e.name AS name, e.unit_code AS unitCode,
              l.officer_id AS officerId, o.name AS officerName, l.left_why AS leftWhy
         FROM proposal_line l JOIN enterprise e ON e.id = l.enterprise_id LEFT JOIN officer o ON o.id = l.officer_id
        WHERE l.proposal_id = ? AND l.id > ? ORDER BY l.id LIMIT ?`,
      [proposalId, after, size],
    );
  }

  private get rows() {
    return this.db.rows(ProposalEntity);
  }
}
