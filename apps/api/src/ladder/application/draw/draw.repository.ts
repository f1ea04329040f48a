import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { DrawEntity } from './draw.entity';

@Injectable()
export class DrawRepository {
  constructor(private readonly db: Database) {}

  byId(id: number): Promise<DrawEntity | null> {
    return this.rows.findOneBy({ id });
  }

  ofRound(roundId: number): Promise<DrawEntity[]> {
    return this.rows.find({ where: { roundId }, order: { id: 'DESC' } });
  }

  async add(draw: Omit<DrawEntity, 'id'>): Promise<number> {
    const { identifiers } = await this.rows.insert(draw);
    return Number(identifiers[0]?.['id']);
  }

  private get rows() {
    return this.db.rows(DrawEntity);
  }
}
