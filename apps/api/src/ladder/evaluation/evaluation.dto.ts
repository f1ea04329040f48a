import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  EvaluationCause,
  EvaluationRun,
  EvaluationRunState,
  FactSource,
  HeldTitleRow,
  LadderOfEnterprise,
  Rerun,
  StoredDifference,
  StoredEvaluation,
  StoredVerdict,
} from '@yanzhen/contract/ladder/evaluation';
import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import type { Evaluation, PointRange, Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import {
  BOOK_SCOPES,
  BOOK_TIERS,
  type BookScope,
  type BookTier,
  type Rulebook,
} from '@yanzhen/domain/ladder/rulebook/rulebook';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { IsIn, IsOptional } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

export const VERDICTS = ['eligible', 'undecided', 'not_eligible'] as const;

export class LadderQueryDto {
  @ApiPropertyOptional({ format: 'date', description: 'Today when left out' })
  @IsOptional()
  @IsDay()
  asOf?: string;

  @ApiPropertyOptional({ enum: BOOK_SCOPES, description: '`new` when left out' })
  @IsOptional()
  @IsIn(BOOK_SCOPES)
  scope?: BookScope;
}

/** Shapes that the rules themselves define are told as data. */
const data = { type: 'object', additionalProperties: true } as const;
const list = { type: 'array', items: data } as const;

export class HeldTitleRowDto implements HeldTitleRow {
  @ApiProperty({ enum: TITLE_KINDS }) kind!: TitleKind;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ format: 'date' }) validTo!: string;
}

export class LadderOfEnterpriseDto implements LadderOfEnterprise {
  @ApiProperty({ type: Number }) enterpriseId!: number;
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ enum: BOOK_SCOPES }) scope!: BookScope;
  @ApiProperty(data) facts!: EnterpriseFacts;
  @ApiProperty(data) sources!: Record<string, FactSource>;
  @ApiProperty(list) books!: Rulebook[];
  @ApiProperty(list) evaluations!: Evaluation[];
  @ApiProperty({ type: [HeldTitleRowDto] }) held!: HeldTitleRow[];
  @ApiProperty(list) others!: Rulebook[];
}

export class StoredVerdictDto implements StoredVerdict {
  @ApiProperty({ type: String }) book!: string;
  @ApiProperty({ type: Number }) bookVersion!: number;
  @ApiProperty({ enum: BOOK_TIERS }) tier!: BookTier;
  @ApiProperty({ enum: BOOK_SCOPES }) scope!: BookScope;
  @ApiProperty({ enum: VERDICTS }) verdict!: Verdict;
  @ApiProperty({ ...data, nullable: true }) points!: PointRange | null;
  @ApiProperty({ type: Number }) short!: number;
  @ApiProperty({ type: Number }) unknown!: number;
  @ApiProperty({ type: Number }) judgement!: number;
  @ApiProperty({ type: Number }) distance!: number;
  @ApiProperty({ type: String, isArray: true }) heldBy!: string[];
}

const CAUSES = ['facts', 'nightly', 'asked'] as const;

export class StoredEvaluationDto implements StoredEvaluation {
  @ApiProperty({ type: Number }) id!: number;
  @ApiProperty({ type: Number }) enterpriseId!: number;
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ type: String }) digest!: string;
  @ApiProperty({ enum: CAUSES }) cause!: EvaluationCause;
  @ApiProperty({ format: 'date-time' }) evaluatedAt!: string;
  @ApiProperty({ type: [StoredVerdictDto] }) verdicts!: StoredVerdict[];
}

export class RerunDto implements Rerun {
  @ApiProperty({ type: Number }) id!: number;
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ type: Boolean }) same!: boolean;
  @ApiProperty(list) differences!: StoredDifference[];
  @ApiProperty(list) evaluations!: Evaluation[];
  @ApiProperty(data) facts!: EnterpriseFacts;
  @ApiProperty(list) books!: Rulebook[];
}

export class EvaluationRunDto implements EvaluationRun {
  @ApiProperty({ type: Number }) id!: number;
  @ApiProperty({ enum: ['nightly', 'asked'] }) cause!: EvaluationRun['cause'];
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ enum: ['running', 'done'] }) state!: EvaluationRunState;
  @ApiProperty({ type: Number, description: 'Enterprises' }) total!: number;
  @ApiProperty({ type: Number }) done!: number;
  @ApiProperty({ type: Number, description: 'Verdicts written' }) changed!: number;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
}
