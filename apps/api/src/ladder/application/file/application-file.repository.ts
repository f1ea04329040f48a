import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { ApplicationFileEntity } from '../application.entity';

@Injectable()
export class ApplicationFileRepository {
  constructor(private readonly db: Database) {}

  of(applicationId: number, submission: number): Promise<ApplicationFileEntity[]> {
    return this.rows.find({ where: { applicationId, submission }, order: { id: 'ASC' } });
  }

  one(applicationId: number, id: number): Promise<ApplicationFileEntity | null> {
    return this.rows.findOneBy({ applicationId, id });
  }

  async add(file: Omit<ApplicationFileEntity, 'id'>): Promise<number> {
    const { identifiers } = await this.rows.insert(file);
    return Number(identifiers[0]?.['id']);
  }

  async remove(id: number): Promise<void> {
    await this.rows.delete({ id });
  }

  private get rows() {
    return this.db.rows(ApplicationFileEntity);
  }
}
