import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { isDuplicate } from '../database/failures';
import { SettingEntity } from './setting.entity';

@Injectable()
export class SettingsRepository {
  constructor(private readonly db: Database) {}

  async get(name: string): Promise<string | null> {
    return (await this.rows.findOneBy({ name }))?.value ?? null;
  }

  async set(name: string, value: string): Promise<void> {
    try {
      await this.rows.insert({ name, value });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      await this.rows.update({ name }, { value });
    }
  }

  private get rows() {
    return this.db.rows(SettingEntity);
  }
}
