import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Database } from '../../../platform/database/database';

export interface PublicName {
  /** Of the application. */
  readonly id: number;
  readonly name: string;
  readonly unitCode: UnitCode;
}

/** The list as everybody reads it: whoever was put on it stays on it to its end, whatever becomes of the application. */
@Injectable()
export class PublicNamesRepository {
  constructor(private readonly db: Database) {}

  ofPublicity(publicityId: number): Promise<PublicName[]> {
    return this.db.query<PublicName[]>(
      `SELECT a.id AS id, e.name AS name, e.unit_code AS unitCode FROM application a JOIN enterprise e ON e.id = a.enterprise_id
        WHERE a.publicity_id = ? ORDER BY e.unit_code, e.pinyin, a.id`,
      [publicityId],
    );
  }
}
