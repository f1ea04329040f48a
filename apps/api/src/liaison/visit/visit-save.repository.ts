import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { VisitSaveEntity } from './visit-save.entity';

@Injectable()
export class VisitSaveRepository {
  constructor(private readonly db: Database) {}

  async isDone(saveId: string, visitId: number): Promise<boolean> {
    return (await this.rows.countBy({ saveId, visitId })) > 0;
  }

  async add(saveId: string, visitId: number): Promise<void> {
    await this.rows.insert({ saveId, visitId });
  }

  private get rows() {
    return this.db.rows(VisitSaveEntity);
  }
}
