import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ReportedValue } from '@yanzhen/contract/goals/goal';
import type { GoalCount, OtherGoal, Scoreboard, TrendPoint } from '@yanzhen/contract/goals/scoreboard';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { IsOptional } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import { ReportedValueDto } from '../report/report.dto';

const COMPARISONS = ['at_least', 'more_than', 'about'] as const;
const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class AsOfDto {
  @ApiPropertyOptional({ format: 'date', description: 'Today when left out' })
  @IsOptional()
  @IsDay()
  asOf?: string;
}

export class GoalCountDto implements GoalCount {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() code!: string;
  @ApiProperty({ enum: TITLE_KINDS }) kind!: TitleKind;
  @ApiProperty() target!: number;
  @ApiProperty({ enum: COMPARISONS }) comparison!: GoalCount['comparison'];
  @ApiProperty({ format: 'date' }) horizon!: string;
  @ApiProperty() clause!: string;
  @ApiProperty() count!: number;
  @ApiProperty({ ...COUNTS, description: 'By unit, all 13' }) byUnit!: Record<UnitCode, number>;
  @ApiProperty({ description: 'Of them, those that nothing registered carries beyond 180 days' }) expiringSoon!: number;
}

export class ScoreboardDto implements Scoreboard {
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ enum: UNIT_CODES, nullable: true }) unit!: UnitCode | null;
  @ApiProperty() opens!: boolean;
  @ApiProperty({ type: [GoalCountDto] }) goals!: GoalCount[];
}

export class TrendPointDto implements TrendPoint {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ ...COUNTS, description: 'By kind of title' }) counts!: Record<TitleKind, number>;
}

export class OtherGoalDto implements OtherGoal {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() code!: string;
  @ApiProperty() what!: string;
  @ApiProperty() whatEn!: string;
  @ApiProperty() target!: string;
  @ApiProperty() measure!: string;
  @ApiProperty({ format: 'date' }) horizon!: string;
  @ApiProperty({ enum: ['counted', 'reported'] }) how!: OtherGoal['how'];
  @ApiProperty() clause!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Counted' }) value!: number | null;
  @ApiProperty({ type: String, nullable: true }) basis!: string | null;
  @ApiProperty({ type: Number, nullable: true }) rows!: number | null;
  @ApiProperty({ type: ReportedValueDto, nullable: true }) reported!: ReportedValue | null;
  @ApiProperty({ type: [ReportedValueDto] }) history!: ReportedValue[];
  @ApiProperty({ type: Boolean, nullable: true }) met!: boolean | null;
}
