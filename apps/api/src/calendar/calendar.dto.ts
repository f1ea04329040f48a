import { ApiProperty } from '@nestjs/swagger';
import type {
  CalendarYear,
  CalendarYearRow,
  ChangeCalendarYear,
  CountedWorkingDays,
} from '@yanzhen/contract/calendar/calendar';
import { CALENDAR_LIMITS, type CalendarDay, DAY_TYPES, type DayType } from '@yanzhen/domain/calendar/calendar';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../platform/http/day-field';

export class CalendarDayDto implements CalendarDay {
  @ApiProperty({ format: 'date' })
  @IsDay()
  day!: string;

  @ApiProperty({ enum: DAY_TYPES, description: 'off: a free weekday; work: a worked weekend day' })
  @IsIn(DAY_TYPES)
  type!: DayType;
}

export class CalendarYearRowDto implements CalendarYearRow {
  @ApiProperty() year!: number;
  @ApiProperty({ description: '0: nothing recorded yet' }) version!: number;
  @ApiProperty({ description: 'Else limits that reach into the year are estimates' }) published!: boolean;
  @ApiProperty() notice!: string;
}

export class CalendarYearDto extends CalendarYearRowDto implements CalendarYear {
  @ApiProperty({ type: [CalendarDayDto] }) days!: CalendarDayDto[];
}

export class ChangeCalendarYearDto implements ChangeCalendarYear {
  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  version!: number;

  @ApiProperty()
  @IsBoolean()
  published!: boolean;

  @ApiProperty({ maxLength: CALENDAR_LIMITS.notice, example: '国办发明电〔2026〕7号' })
  @IsString()
  @MaxLength(CALENDAR_LIMITS.notice)
  notice!: string;

  @ApiProperty({ type: [CalendarDayDto], maxItems: CALENDAR_LIMITS.days })
  @IsArray()
  @ArrayMaxSize(CALENDAR_LIMITS.days)
  @ValidateNested({ each: true })
  @Type(() => CalendarDayDto)
  days!: CalendarDayDto[];
}

export class CountQueryDto {
  @ApiProperty({ format: 'date', description: 'Does not count itself' })
  @IsDay()
  from!: string;

  @ApiProperty({ minimum: 0, maximum: 1000 })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  days!: number;
}

export class CountedWorkingDaysDto implements CountedWorkingDays {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ description: 'Reaches into a year without a published calendar' }) estimated!: boolean;
  @ApiProperty({ type: [String], description: 'Weekdays passed over' }) holidays!: string[];
  @ApiProperty({ type: [String], description: 'Weekend days counted' }) makeUp!: string[];
}
