import { ApiProperty } from '@nestjs/swagger';
import type { AddGoal, ChangeGoal, GoalBar, GoalRow } from '@yanzhen/contract/goals/goal';
import { COMPARISONS, GOAL_LIMITS } from '@yanzhen/domain/goals/goal';
import { type Comparison } from '@yanzhen/domain/goals/targets';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { IsIn, IsInt, IsNumber, IsString, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import { GOAL_CODES } from '../report/report.dto';
import type { GoalEntity } from './goal.entity';

const given = (_: object, value: unknown) => value !== null;

class GoalBarDto implements GoalBar {
  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf(given)
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(GOAL_LIMITS.most)
  target!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Upper end, for between' })
  @ValidateIf(given)
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(GOAL_LIMITS.most)
  upTo!: number | null;

  @ApiProperty({ enum: COMPARISONS, nullable: true })
  @ValidateIf(given)
  @IsIn(COMPARISONS)
  comparison!: Comparison | null;

  @ApiProperty({ maxLength: GOAL_LIMITS.clause, description: 'Section and wording of the source' })
  @IsString()
  @Length(1, GOAL_LIMITS.clause)
  @Matches(/\S/)
  clause!: string;
}

export class AddGoalDto extends GoalBarDto implements AddGoal {
  @ApiProperty({ enum: GOAL_CODES, example: 'innovative-sme' })
  @IsIn(GOAL_CODES)
  code!: string;

  @ApiProperty({ format: 'date', description: 'Last day' })
  @IsDay()
  horizon!: string;
}

export class ChangeGoalDto extends GoalBarDto implements ChangeGoal {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class GoalRowDto implements GoalRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() code!: string;
  @ApiProperty({ format: 'date' }) horizon!: string;
  @ApiProperty() zh!: string;
  @ApiProperty() en!: string;
  @ApiProperty({ enum: TITLE_KINDS, nullable: true }) kind!: TitleKind | null;
  @ApiProperty({ enum: ['counted', 'reported'] }) how!: GoalRow['how'];
  @ApiProperty() measure!: string;
  @ApiProperty({ type: Number, nullable: true }) target!: number | null;
  @ApiProperty({ type: Number, nullable: true }) upTo!: number | null;
  @ApiProperty({ enum: COMPARISONS, nullable: true }) comparison!: Comparison | null;
  @ApiProperty() yearly!: boolean;
  @ApiProperty() clause!: string;
}

export const toGoalRow = (goal: GoalEntity): GoalRow => ({
  id: goal.id,
  version: goal.version,
  code: goal.code,
  horizon: goal.horizon,
  zh: goal.zh,
  en: goal.en,
  kind: goal.kind,
  how: goal.how,
  measure: goal.measure,
  target: goal.target,
  upTo: goal.upTo,
  comparison: goal.comparison,
  yearly: goal.yearly,
  clause: goal.clause,
});
