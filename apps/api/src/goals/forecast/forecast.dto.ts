import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  ForecastFilter,
  ForecastRowsFilter,
  SaveAssumptions,
  SavedAssumptions,
} from '@yanzhen/contract/goals/forecast';
import { ASSUMPTION_LIMITS, type Bands } from '@yanzhen/domain/goals/forecast/rate';
import { FORECAST_PARTS, type ForecastPart } from '@yanzhen/domain/goals/forecast/rate-key';
import { TARGETS } from '@yanzhen/domain/goals/targets';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, MaxLength, Min } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

const CODES = TARGETS.filter(({ kind }) => kind !== null).map(({ code }) => code);
const RATES = { description: 'Percent: `submitted:40-60-80,renewal:50-90-100`', maxLength: ASSUMPTION_LIMITS.rates };

class GoalDayDto {
  @ApiProperty({ enum: CODES })
  @IsIn(CODES)
  code!: string;

  @ApiPropertyOptional({ format: 'date', description: "The goal's horizon when left out, or this year's end" })
  @IsOptional()
  @IsDay()
  to?: string;
}

export class ForecastFilterDto extends GoalDayDto implements ForecastFilter {
  @ApiPropertyOptional(RATES)
  @IsOptional()
  @IsString()
  @MaxLength(ASSUMPTION_LIMITS.rates)
  rates?: string;
}

export class GapQueryDto extends ForecastFilterDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

export class ForecastRowsQueryDto extends GoalDayDto implements ForecastRowsFilter {
  @ApiProperty({ enum: FORECAST_PARTS })
  @IsIn(FORECAST_PARTS)
  part!: ForecastPart;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

export class SaveAssumptionsDto implements SaveAssumptions {
  @ApiProperty({ enum: CODES })
  @IsIn(CODES)
  code!: string;

  @ApiProperty({ minimum: 0, description: 'The version that was looked at; 0 for the first' })
  @IsInt()
  @Min(0)
  version!: number;

  @ApiProperty({ ...RATES, example: 'submitted:40-60-80' })
  @IsString()
  @MaxLength(ASSUMPTION_LIMITS.rates)
  rates!: string;

  @ApiProperty({
    maxLength: ASSUMPTION_LIMITS.note,
    description: 'What they rest on',
    example: '近三年省级评审通过情况',
  })
  @IsString()
  @Length(1, ASSUMPTION_LIMITS.note)
  @Matches(/\S/)
  note!: string;
}

export class SavedAssumptionsDto implements SavedAssumptions {
  @ApiProperty() version!: number;
  @ApiProperty({ type: 'object', additionalProperties: true }) bands!: Bands;
  @ApiProperty() note!: string;
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) at!: string | null;
}
