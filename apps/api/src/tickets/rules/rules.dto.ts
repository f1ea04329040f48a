import { ApiProperty } from '@nestjs/swagger';
import type { ChangeRules, SavedRules, SavedRulesRow } from '@yanzhen/contract/tickets/rules';
import {
  ALARM_LIMITS,
  ALARM_RECEIVERS,
  ALARM_SIDES,
  type AlarmLevel,
  type AlarmReceiver,
  type AlarmSide,
} from '@yanzhen/domain/tickets/alarm/level';
import { type MinuteRange, OFFICE_LIMITS } from '@yanzhen/domain/tickets/clock/office-hours';
import {
  CLOCK_STARTS,
  CLOCK_STEPS,
  CLOCK_UNITS,
  type ClockRule,
  type ClockStart,
  type ClockStep,
  type ClockUnit,
  RULE_LIMITS,
} from '@yanzhen/domain/tickets/clock/rule';
import { HOUSE_LIMITS, type HouseRules, type Keyword, type OtherDay } from '@yanzhen/domain/tickets/rules/house-rules';
import { SETTING_LIMITS, type TicketSettings } from '@yanzhen/domain/tickets/settings';
import { TICKET_KINDS, TICKET_LIMITS, type TicketKind, URGENCIES, type Urgency } from '@yanzhen/domain/tickets/ticket';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

const given = (_: unknown, value: unknown) => value !== null;

export class MinuteRangeDto implements MinuteRange {
  @ApiProperty({ minimum: 0, maximum: 1439, description: 'Minutes of the day in Shanghai' })
  @IsInt()
  @Min(0)
  @Max(1439)
  from!: number;

  @ApiProperty({ minimum: 1, maximum: 1439 })
  @IsInt()
  @Min(1)
  @Max(1439)
  to!: number;
}

export class OtherDayDto implements OtherDay {
  @ApiProperty({ format: 'date' }) @IsDay() day!: string;

  @ApiProperty({ type: [MinuteRangeDto], maxItems: OFFICE_LIMITS.ranges })
  @IsArray()
  @ArrayMaxSize(OFFICE_LIMITS.ranges)
  @ValidateNested({ each: true })
  @Type(() => MinuteRangeDto)
  hours!: MinuteRangeDto[];
}

export class ClockRuleDto implements ClockRule {
  @ApiProperty({ enum: CLOCK_STEPS }) @IsIn(CLOCK_STEPS) step!: ClockStep;

  @ApiProperty({ enum: TICKET_KINDS, nullable: true })
  @ValidateIf(given)
  @IsIn(TICKET_KINDS)
  kind!: TicketKind | null;

  @ApiProperty({ enum: URGENCIES, nullable: true }) @ValidateIf(given) @IsIn(URGENCIES) urgency!: Urgency | null;
  @ApiProperty({ enum: CLOCK_STARTS }) @IsIn(CLOCK_STARTS) starts!: ClockStart;
  @ApiProperty({ enum: CLOCK_UNITS }) @IsIn(CLOCK_UNITS) unit!: ClockUnit;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(RULE_LIMITS.amount) amount!: number;

  @ApiProperty({ minimum: 0, description: 'Yellow for so much of its own unit before the end' })
  @IsInt()
  @Min(0)
  @Max(RULE_LIMITS.amount)
  soon!: number;

  @ApiProperty({ maxLength: RULE_LIMITS.source }) @IsString() @MaxLength(RULE_LIMITS.source) source!: string;
  @ApiProperty() @IsBoolean() confirmed!: boolean;
}

export class ReturnWithinDto {
  @ApiProperty({ enum: CLOCK_UNITS }) @IsIn(CLOCK_UNITS) unit!: ClockUnit;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(RULE_LIMITS.amount) amount!: number;
}

export class TicketSettingsDto implements TicketSettings {
  @ApiProperty({ type: ReturnWithinDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => ReturnWithinDto)
  returnWithin!: ReturnWithinDto;
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(SETTING_LIMITS.mostTimes) mostReturns!: number;
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(SETTING_LIMITS.mostTimes) mostExtensions!: number;
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(SETTING_LIMITS.mostDays) reopenDays!: number;
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(SETTING_LIMITS.mostTimes) mostReopenings!: number;

  @ApiProperty({
    minimum: SETTING_LIMITS.leastBar,
    description: 'So sure, of 100, an enterprise is set without asking',
  })
  @IsInt()
  @Min(SETTING_LIMITS.leastBar)
  @Max(SETTING_LIMITS.mostBar)
  matchBar!: number;

  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(SETTING_LIMITS.mostDays) repeatDays!: number;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(SETTING_LIMITS.mostDays) commonDays!: number;

  @ApiProperty({ minimum: 1, description: 'Calls in vain before nobody is recorded as reached for good' })
  @IsInt()
  @Min(1)
  @Max(SETTING_LIMITS.mostTimes)
  leastCalls!: number;

  @ApiProperty({
    minimum: 0,
    maximum: SETTING_LIMITS.mostShare,
    description: 'Percent of low risks that is called back',
  })
  @IsInt()
  @Min(0)
  @Max(SETTING_LIMITS.mostShare)
  calledShare!: number;
}

export class AlarmLevelDto implements AlarmLevel {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(ALARM_LIMITS.no) no!: number;
  @ApiProperty({ enum: CLOCK_STEPS, nullable: true }) @ValidateIf(given) @IsIn(CLOCK_STEPS) step!: ClockStep | null;
  @ApiProperty({ enum: ALARM_SIDES }) @IsIn(ALARM_SIDES) side!: AlarmSide;
  @ApiProperty({ enum: CLOCK_UNITS }) @IsIn(CLOCK_UNITS) unit!: ClockUnit;
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(ALARM_LIMITS.amount) amount!: number;

  @ApiProperty({ enum: ALARM_RECEIVERS, isArray: true })
  @IsArray()
  @ArrayMaxSize(ALARM_RECEIVERS.length)
  @IsIn(ALARM_RECEIVERS, { each: true })
  receivers!: AlarmReceiver[];
}

export class KeywordDto implements Keyword {
  @ApiProperty({ maxLength: HOUSE_LIMITS.word })
  @IsString()
  @Length(1, HOUSE_LIMITS.word)
  @Matches(/\S/)
  word!: string;

  @ApiProperty() @IsString() @Length(1, TICKET_LIMITS.department) department!: string;
}

export class HouseRulesDto implements HouseRules {
  @ApiProperty({ type: [ClockRuleDto], maxItems: RULE_LIMITS.rules })
  @IsArray()
  @ArrayMaxSize(RULE_LIMITS.rules)
  @ValidateNested({ each: true })
  @Type(() => ClockRuleDto)
  clocks!: ClockRuleDto[];

  @ApiProperty({ type: [MinuteRangeDto], maxItems: OFFICE_LIMITS.ranges })
  @IsArray()
  @ArrayMaxSize(OFFICE_LIMITS.ranges)
  @ValidateNested({ each: true })
  @Type(() => MinuteRangeDto)
  hours!: MinuteRangeDto[];

  @ApiProperty({ type: [OtherDayDto], maxItems: OFFICE_LIMITS.otherDays })
  @IsArray()
  @ArrayMaxSize(OFFICE_LIMITS.otherDays)
  @ValidateNested({ each: true })
  @Type(() => OtherDayDto)
  otherDays!: OtherDayDto[];

  @ApiProperty({ type: TicketSettingsDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => TicketSettingsDto)
  settings!: TicketSettingsDto;

  @ApiProperty({ type: [AlarmLevelDto], maxItems: ALARM_LIMITS.levels })
  @IsArray()
  @ArrayMaxSize(ALARM_LIMITS.levels)
  @ValidateNested({ each: true })
  @Type(() => AlarmLevelDto)
  levels!: AlarmLevelDto[];

  @ApiProperty({ type: [KeywordDto], maxItems: HOUSE_LIMITS.keywords })
  @IsArray()
  @ArrayMaxSize(HOUSE_LIMITS.keywords)
  @ValidateNested({ each: true })
  @Type(() => KeywordDto)
  keywords!: KeywordDto[];

  @ApiProperty() @IsBoolean() confirmed!: boolean;
}

export class ChangeRulesDto implements ChangeRules {
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) version!: number;
  @ApiProperty({ type: HouseRulesDto }) @IsDefined() @ValidateNested() @Type(() => HouseRulesDto) rules!: HouseRulesDto;
}

export class SavedRulesRowDto implements SavedRulesRow {
  @ApiProperty() no!: number;
  @ApiProperty() savedBy!: string;
  @ApiProperty({ format: 'date-time' }) savedAt!: string;
}

export class SavedRulesDto implements SavedRules {
  @ApiProperty({ description: '0: as shipped' }) no!: number;
  @ApiProperty({ type: String, nullable: true }) savedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) savedAt!: string | null;
  @ApiProperty({ type: HouseRulesDto }) rules!: HouseRulesDto;
}
