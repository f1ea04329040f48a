import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { ObjectionEntity, PublicityEntity } from './publicity.entity';

/** What the public page lists at most. */
const SHOWN = 50;

@Injectable()
export class PublicityRepository {
  constructor(private readonly db: Database) {}

  byId(id: number): Promise<PublicityEntity | null> {
    return this.rows.findOneBy({ id });
  }

  ofRound(roundId: number): Promise<PublicityEntity[]> {
    return this.rows.find({ where: { roundId }, order: { id: 'DESC' } });
  }

  /** Those that have begun, the newest first. */
  begun(today: string): Promise<PublicityEntity[]> {
    return this.rows.find({
      where: { startsOn: LessThanOrEqual(today) },
      order: { endsOn: 'DESC', id: 'DESC' },
      take: SHOWN,
    });
  }

  async add(publicity: Omit<PublicityEntity, 'id'>): Promise<PublicityEntity> {
    const { identifiers } = await this.rows.insert(publicity);
    return { ...publicity, id: Number(identifiers[0]?.['id']) };
  }

  objections(publicityIds: readonly number[]): Promise<ObjectionEntity[]> {
    if (publicityIds.length === 0) return Promise.resolve([]);
    return this.objectionRows.find({ where: { publicityId: In([...publicityIds]) }, order: { id: 'DESC' } });
  }

  objection(id: number): Promise<ObjectionEntity | null> {
    return this.objectionRows.findOneBy({ id });
  }

  async addObjection(objection: Omit<ObjectionEntity, 'id' | 'version'>): Promise<number> {
    const { identifiers } = await this.objectionRows.insert({ ...objection, version: 1 });
    return Number(identifiers[0]?.['id']);
  }

  /** @throws DomainError `objection.changed_since` */
  answer(
    seen: { id: number; version: number },
    answer: Pick<ObjectionEntity, 'state' | 'answer' | 'answeredBy' | 'answeredAt'>,
  ): Promise<void> {
    return this.db.change(ObjectionEntity, seen, answer, 'objection');
  }

  private get rows() {
    return this.db.rows(PublicityEntity);
  }

  private get objectionRows() {
    return this.db.rows(ObjectionEntity);
  }
}
