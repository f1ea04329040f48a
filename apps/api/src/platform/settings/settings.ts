import { Injectable } from '@nestjs/common';
import { SettingsRepository } from './settings.repository';

/** What the house remembers about itself. `demo`: the database holds invented enterprises and people. */
export type SettingName = 'demo';

@Injectable()
export class Settings {
  constructor(private readonly rows: SettingsRepository) {}

  get(name: SettingName): Promise<string | null> {
    return this.rows.get(name);
  }

  set(name: SettingName, value: string): Promise<void> {
    return this.rows.set(name, value);
  }
}
