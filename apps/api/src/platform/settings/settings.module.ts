import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SettingEntity } from './setting.entity';
import { Settings } from './settings';
import { SettingsRepository } from './settings.repository';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([SettingEntity])],
  providers: [Settings, SettingsRepository],
  exports: [Settings],
})
export class SettingsModule {}
