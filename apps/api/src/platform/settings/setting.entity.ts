import { Entity, Index } from 'typeorm';
import { Id, LongText, Text } from '../database/columns';

@Entity('setting')
@Index('uq_setting_name', ['name'], { unique: true })
export class SettingEntity {
  @Id() id!: number;
  @Text(80) name!: string;
  @LongText() value!: string;
}
