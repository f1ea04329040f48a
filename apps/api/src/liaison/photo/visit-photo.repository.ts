import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { VisitPhotoEntity } from './visit-photo.entity';

@Injectable()
export class VisitPhotoRepository {
  constructor(private readonly db: Database) {}

  ofVisit(visitId: number): Promise<VisitPhotoEntity[]> {
    return this.rows.find({ where: { visitId }, order: { id: 'ASC' } });
  }

  byClientId(visitId: number, clientId: string): Promise<VisitPhotoEntity | null> {
    return this.rows.findOneBy({ visitId, clientId });
  }

  /** False when this picture is there already: the unique index is the only judge of two sendings at once. */
  async add(photo: Omit<VisitPhotoEntity, 'id'>): Promise<boolean> {
    try {
      await this.rows.insert(photo);
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  async remove(id: number): Promise<void> {
    await this.rows.delete({ id });
  }

  private get rows() {
    return this.db.rows(VisitPhotoEntity);
  }
}
