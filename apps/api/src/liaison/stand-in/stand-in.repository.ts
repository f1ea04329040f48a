import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { OfficerEntity } from '../officer/officer.entity';
import { StandInEntity } from './stand-in.entity';

export type StandInColumns = Omit<StandInEntity, 'id' | 'version'>;

const SHOWN = 200;

@Injectable()
export class StandInRepository {
  constructor(private readonly db: Database) {}

  /** Those that run or come first; within the reader's reach. */
  async latest({ role, unitCode }: Reader): Promise<StandInEntity[]> {
    const reach = role === 'bureau' ? '' : 'WHERE o.unit_code = ? OR s.unit_code = ?';
    const found = await this.db.query<{ id: number }[]>(
      `SELECT i.id AS id FROM stand_in i JOIN officer o ON o.id = i.officer_id JOIN officer s ON s.id = i.stand_in_id
        ${reach} ORDER BY i.ends_on DESC, i.id DESC LIMIT ${SHOWN}`,
      role === 'bureau' ? [] : [unitCode, unitCode],
    );
    const rows = new Map((await this.byIds(found.map(({ id }) => id))).map((row) => [row.id, row]));
    return found.flatMap(({ id }) => rows.get(id) ?? []);
  }

  /** @throws DomainError `liaison.stand_in_not_found` */
  async mustFind(id: number): Promise<StandInEntity> {
    const [found] = await this.byIds([id]);
    if (!found) throw new DomainError('liaison.stand_in_not_found', 'not_found', { id });
    return found;
  }

  /** Comes after whoever arranges the same absence at the same moment, and sees what they did. */
  async takeTurn(officerId: number): Promise<StandInEntity[]> {
    const officer = this.db.rows(OfficerEntity).createQueryBuilder('officer').where({ id: officerId });
    const theirs = this.rows.createQueryBuilder('standIn').where({ officerId });
    if (this.db.engine === 'embedded') return theirs.getMany();
    await officer.setLock('pessimistic_write').getOne();
    return theirs.setLock('pessimistic_write').getMany();
  }

  async add(columns: StandInColumns): Promise<number> {
    const { identifiers } = await this.rows.insert({ ...columns, version: 1 });
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `liaison.changed_since` */
  change(seen: { id: number; version: number }, patch: Partial<StandInColumns>): Promise<void> {
    return this.db.change(StandInEntity, seen, patch, 'liaison');
  }

  private byIds(ids: readonly number[]): Promise<StandInEntity[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.rows.findBy({ id: In([...ids]) });
  }

  private get rows() {
    return this.db.rows(StandInEntity);
  }
}
