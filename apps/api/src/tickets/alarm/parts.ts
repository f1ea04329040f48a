import { AlarmController } from './alarm.controller';
import { AlarmEntity } from './alarm.entity';
import { AlarmRepository } from './alarm.repository';
import { Alarms } from './alarms';

/** Who is told when time runs out, as the module takes it in. */
export const ALARM_PARTS = {
  entities: [AlarmEntity],
  controllers: [AlarmController],
  providers: [AlarmRepository, Alarms],
};
