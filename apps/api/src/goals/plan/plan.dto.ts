import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Plan, ReachedLine, SavePlan } from '@yanzhen/contract/goals/plan';
import { MONTHS, PLAN_MOST, PLAN_YEARS, type PlanGap, type PlanLine } from '@yanzhen/domain/goals/plan';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { GOAL_CODES } from '../report/report.dto';

const isCell = (value: unknown): boolean =>
  value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= PLAN_MOST);

export class PlanYearDto {
  @ApiPropertyOptional({ minimum: PLAN_YEARS.first, maximum: PLAN_YEARS.last, description: 'This year when left out' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(PLAN_YEARS.first)
  @Max(PLAN_YEARS.last)
  year?: number;
}

export class PlanLineDto implements PlanLine {
  @ApiProperty({ enum: UNIT_CODES, nullable: true, description: 'Null: the city' })
  @ValidateIf((_, value) => value !== null)
  @IsIn(UNIT_CODES)
  unit!: UnitCode | null;

  @ApiProperty({ type: [Number], description: 'Twelve whole numbers or nulls', example: new Array(MONTHS).fill(1) })
  @IsArray()
  @ArrayMinSize(MONTHS)
  @ArrayMaxSize(MONTHS)
  @ValidateBy({
    name: 'isPlanCell',
    validator: {
      validate: (value: unknown) => Array.isArray(value) && value.every(isCell),
      defaultMessage: () => `$property must be whole numbers up to ${PLAN_MOST}`,
    },
  })
  months!: (number | null)[];
}

export class SavePlanDto implements SavePlan {
  @ApiProperty({ enum: GOAL_CODES, example: 'innovative-sme' })
  @IsIn(GOAL_CODES)
  code!: string;

  @ApiProperty({ minimum: PLAN_YEARS.first, maximum: PLAN_YEARS.last, example: 2026 })
  @IsInt()
  @Min(PLAN_YEARS.first)
  @Max(PLAN_YEARS.last)
  year!: number;

  @ApiProperty({ minimum: 0, description: 'The version that was looked at; 0 for the first plan' })
  @IsInt()
  @Min(0)
  version!: number;

  @ApiProperty({ type: [PlanLineDto] })
  @IsArray()
  @ArrayMaxSize(UNIT_CODES.length + 1)
  @ArrayUnique((line: PlanLineDto) => line.unit)
  @ValidateNested({ each: true })
  @Type(() => PlanLineDto)
  lines!: PlanLineDto[];
}

export class PlanDto implements Plan {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: TITLE_KINDS }) kind!: TitleKind;
  @ApiProperty() year!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) at!: string | null;
  @ApiProperty({ type: Number, nullable: true }) needed!: number | null;
  @ApiProperty({ type: [PlanLineDto] }) lines!: PlanLine[];
  @ApiProperty({ type: [PlanLineDto] }) reached!: ReachedLine[];
  @ApiProperty({ type: 'array', items: { type: 'object' } }) gaps!: PlanGap[];
}
