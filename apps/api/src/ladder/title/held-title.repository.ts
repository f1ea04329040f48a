import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Database } from '../../platform/database/database';
import { among } from '../../registry';
import { HELD } from './holder.repository';

/** A title valid on a day, with the enterprise that holds it. */
export interface HeldOnDay {
  readonly titleId: number;
  readonly enterpriseId: number;
  readonly kind: TitleKind;
  readonly unitCode: UnitCode;
  readonly name: string;
  readonly uscc: string;
  readonly batch: string;
  readonly validFrom: string;
  readonly validTo: string;
}

@Injectable()
export class HeldTitleRepository {
  constructor(private readonly db: Database) {}

  on(units: readonly UnitCode[], asOf: string): Promise<HeldOnDay[]> {
    const within = among('e.unit_code', units);
    return this.db.query<HeldOnDay[]>(
      `SELECT t.id AS titleId, t.enterprise_id AS enterpriseId, t.kind AS kind, e.unit_code AS unitCode, e.name AS name,
              e.uscc AS uscc, t.batch AS batch, t.valid_from AS validFrom, t.valid_to AS validTo
         FROM title t JOIN enterprise e ON e.id = t.enterprise_id
        WHERE ${HELD} AND ${within.sql} ORDER BY t.id`,
      [asOf, asOf, ...within.params],
    );
  }
}
