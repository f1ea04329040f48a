import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { ActingEntity, StandInEntity } from './stand-in.entity';

const ALWAYS = { startsOn: '1000-01-01', endsOn: '9999-12-31' } as const;

export interface ActsFor {
  readonly officerId: number;
  readonly byOfficerId: number;
}

@Injectable()
export class ActingRepository {
  constructor(private readonly db: Database) {}

  /** What follows from the account and the stand-ins of an officer; in the transaction that changed them. */
  async rebuild({ id, userId }: { id: number; userId: number | null }): Promise<void> {
    await this.rows.delete({ byOfficerId: id });
    if (userId === null) return;
    const others = await this.db.rows(StandInEntity).findBy({ standInId: id });
    await this.rows.insert([
      { userId, officerId: id, byOfficerId: id, ...ALWAYS },
      ...others.map(({ officerId, startsOn, endsOn }) => ({ userId, officerId, byOfficerId: id, startsOn, endsOn })),
    ]);
  }

  /** For whom an account looks after an enterprise on a day, itself first. */
  async at(userId: number, enterpriseId: number, day: string): Promise<ActsFor[]> {
    return this.db.query<ActsFor[]>(
      `SELECT DISTINCT ac.officer_id AS officerId, ac.by_officer_id AS byOfficerId
         FROM acting ac JOIN assignment a ON a.officer_id = ac.officer_id
        WHERE ac.user_id = ? AND ac.starts_on <= ? AND ac.ends_on >= ?
          AND a.enterprise_id = ? AND a.starts_on <= ? AND (a.ends_on IS NULL OR a.ends_on >= ?)
        ORDER BY ac.officer_id = ac.by_officer_id DESC, ac.officer_id`,
      [userId, day, day, enterpriseId, day, day],
    );
  }

  private get rows() {
    return this.db.rows(ActingEntity);
  }
}
