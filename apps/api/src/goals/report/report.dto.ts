import { ApiProperty } from '@nestjs/swagger';
import type { ReportedValue, ReportValue } from '@yanzhen/contract/goals/goal';
import { GOAL_LIMITS } from '@yanzhen/domain/goals/goal';
import { TARGETS } from '@yanzhen/domain/goals/targets';
import { IsIn, IsInt, IsNumber, IsString, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import type { ReportEntity } from './report.entity';

export const GOAL_CODES = TARGETS.map(({ code }) => code);

export class ReportValueDto implements ReportValue {
  @ApiProperty({ enum: GOAL_CODES, example: 'mva-growth' })
  @IsIn(GOAL_CODES)
  code!: string;

  @ApiProperty({ format: 'date', description: 'The day, or the last day of the period, that the figure is for' })
  @IsDay()
  asOf!: string;

  @ApiProperty({ type: Number, nullable: true, description: "In the goal's measure; null takes a figure back" })
  @ValidateIf((_, value) => value !== null)
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(-GOAL_LIMITS.most)
  @Max(GOAL_LIMITS.most)
  value!: number | null;

  @ApiProperty({ maxLength: GOAL_LIMITS.source, example: '市统计局 2026年1月月报' })
  @IsString()
  @Length(1, GOAL_LIMITS.source)
  @Matches(/\S/)
  source!: string;

  @ApiProperty({ minimum: 0, description: 'The version that was looked at; 0 for the first figure of the day' })
  @IsInt()
  @Min(0)
  version!: number;
}

export class ReportedValueDto implements ReportedValue {
  @ApiProperty() code!: string;
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ type: Number, nullable: true }) value!: number | null;
  @ApiProperty() source!: string;
  @ApiProperty() version!: number;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export const toReported = (row: ReportEntity): ReportedValue => ({
  code: row.code,
  asOf: row.asOf,
  value: row.value,
  source: row.source,
  version: row.version,
  by: row.userName,
  at: row.enteredAt.toISOString(),
});
