import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { Database } from '../platform/database/database';
import { isDuplicate } from '../platform/database/failures';
import { SetupLinkEntity } from './user.entity';

/** There is one place for a link. */
const PLACE = 1;

@Injectable()
export class SetupLinkRepository {
  constructor(private readonly db: Database) {}

  /** Whether the link now stands; false when one issued after `replacing` is there. */
  async put(link: Omit<SetupLinkEntity, 'id' | 'place'>, replacing: Date): Promise<boolean> {
    try {
      await this.rows.insert({ place: PLACE, ...link });
      return true;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return (await this.rows.update({ place: PLACE, issuedAt: LessThan(replacing) }, link)).affected === 1;
    }
  }

  async take(tokenHash: string, now: Date): Promise<boolean> {
    return (await this.rows.delete({ tokenHash, expiresAt: MoreThan(now) })).affected === 1;
  }

  private get rows() {
    return this.db.rows(SetupLinkEntity);
  }
}
