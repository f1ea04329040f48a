import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { OfflineKeyEntity } from './offline-key.entity';

@Injectable()
export class OfflineKeyRepository {
  constructor(private readonly db: Database) {}

  async of(userId: number): Promise<string | null> {
    return (await this.rows.findOneBy({ userId }))?.keyText ?? null;
  }

  /** Nothing when another request was faster: its key counts. */
  async add(userId: number, keyText: string, createdAt: Date): Promise<void> {
    try {
      await this.rows.insert({ userId, keyText, createdAt });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }

  private get rows() {
    return this.db.rows(OfflineKeyEntity);
  }
}
