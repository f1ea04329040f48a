import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Clock } from '../../platform/clock';
import type { SqlPart } from '../../registry';

/** Leaders and liaisons see the enterprises that they look after today, or stand in for today, and no other. */
@Injectable()
export class AssignedSight {
  constructor(private readonly clock: Clock) {}

  readonly of = ({ userId }: Reader, alias: string): SqlPart => {
    const today = this.clock.today();
    return {
      sql: `${alias}.id IN (SELECT sa.enterprise_id FROM assignment sa JOIN acting ac ON ac.officer_id = sa.officer_id
        WHERE ac.user_id = ? AND ac.starts_on <= ? AND ac.ends_on >= ? AND sa.starts_on <= ? AND (sa.ends_on IS NULL OR sa.ends_on >= ?))`,
      params: [userId, today, today, today, today],
    };
  };
}
