import { CALENDAR_LIMITS, type DayType } from '@yanzhen/domain/calendar/calendar';
import { Entity, Index } from 'typeorm';
import { Day, Flag, Id, Int, Text, Version } from '../platform/database/columns';

/** A day that differs from the plain week. */
@Entity('calendar_day')
@Index('uq_calendar_day', ['day'], { unique: true })
export class CalendarDayEntity {
  @Id() id!: number;
  @Day() day!: string;
  @Text(8) type!: DayType;
}

@Entity('calendar_year')
@Index('uq_calendar_year', ['year'], { unique: true })
export class CalendarYearEntity {
  @Id() id!: number;
  @Int() year!: number;
  @Flag() published!: boolean;
  @Text(CALENDAR_LIMITS.notice) notice!: string;
  @Version() version!: number;
}
