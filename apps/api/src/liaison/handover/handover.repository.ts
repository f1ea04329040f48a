import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import type { SqlPart } from '../../registry';
import { HandoverEntity } from './handover.entity';

export type HandoverColumns = Omit<HandoverEntity, 'id' | 'version'>;

const SHOWN = 100;

/** The bureau sees all, a county those of its people, leaders and officers those they are a part of. */
function reach({ role, unitCode, userId }: Reader): SqlPart {
  if (role === 'bureau') return { sql: '1 = 1', params: [] };
  if (role === 'county') return { sql: '(f.unit_code = ? OR t.unit_code = ?)', params: [unitCode, unitCode] };
  return { sql: '(f.user_id = ? OR t.user_id = ?)', params: [userId, userId] };
}

@Injectable()
export class HandoverRepository {
  constructor(private readonly db: Database) {}

  async latest(reader: Reader, id?: number): Promise<HandoverEntity[]> {
    const { sql, params } = reach(reader);
    const found = await this.db.query<{ id: number }[]>(
      `SELECT h.id AS id FROM handover h JOIN officer f ON f.id = h.from_id JOIN officer t ON t.id = h.to_id
        WHERE ${sql}${id === undefined ? '' : ' AND h.id = ?'} ORDER BY h.id DESC LIMIT ${SHOWN}`,
      [...params, ...(id === undefined ? [] : [id])],
    );
    if (found.length === 0) return [];
    return this.rows.find({ where: { id: In(found.map((one) => one.id)) }, order: { id: 'DESC' } });
  }

  async add(columns: HandoverColumns): Promise<number> {
    const { identifiers } = await this.rows.insert({ ...columns, version: 1 });
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `liaison.changed_since` */
  change(seen: { id: number; version: number }, patch: Partial<HandoverColumns>): Promise<void> {
    return this.db.change(HandoverEntity, seen, patch, 'liaison');
  }

  private get rows() {
    return this.db.rows(HandoverEntity);
  }
}
