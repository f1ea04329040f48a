import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { RecordFileEntity } from './record-file.entity';

@Injectable()
export class RecordFileRepository {
  constructor(private readonly db: Database) {}

  of(recordId: number): Promise<RecordFileEntity[]> {
    return this.rows.find({ where: { recordId }, order: { id: 'ASC' } });
  }

  /** @returns the files that nothing names any more */
  async forget(recordId: number): Promise<number[]> {
    const files = (await this.of(recordId)).map(({ fileId }) => fileId);
    await this.rows.delete({ recordId });
    return files;
  }

  async attach(recordId: number, fileId: number): Promise<void> {
    await this.rows.insert({ recordId, fileId });
  }

  private get rows() {
    return this.db.rows(RecordFileEntity);
  }
}
