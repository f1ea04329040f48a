import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { ReportEntity } from './report.entity';

@Injectable()
export class ReportRepository {
  constructor(private readonly db: Database) {}

  /** Newest day first, of a day the latest version first. */
  all(): Promise<ReportEntity[]> {
    return this.rows.find({ order: { asOf: 'DESC', version: 'DESC', id: 'DESC' } });
  }

  /** The latest version of a day's figure. */
  latest(code: string, asOf: string): Promise<ReportEntity | null> {
    return this.rows.findOne({ where: { code, asOf }, order: { version: 'DESC' } });
  }

  async add(report: Omit<ReportEntity, 'id'>): Promise<ReportEntity> {
    const { identifiers } = await this.rows.insert({ ...report });
    return { ...report, id: Number(identifiers[0]?.['id']) };
  }

  private get rows() {
    return this.db.rows(ReportEntity);
  }
}
