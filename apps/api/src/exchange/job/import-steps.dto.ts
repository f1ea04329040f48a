import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Candidate, Decide, Decision, ImportAct, ProblemRow, StepRow } from '@yanzhen/contract/exchange/import';
import type { Page } from '@yanzhen/contract/platform/page';
import { type ProblemSeverity, STEP_ACTIONS, type StepAction } from '@yanzhen/domain/exchange/import';
import { IMPORT_LIMITS } from '@yanzhen/domain/exchange/import-life';
import { columnLetter } from '@yanzhen/domain/exchange/sheet-cells';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { ImportProblemEntity } from './import-problem.entity';
import type { ImportStepEntity } from './import-step.entity';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

export class ImportActDto implements ImportAct {
  @ApiProperty() @IsInt() @Min(1) version!: number;
}

export class DecisionDto implements Decision {
  @ApiProperty() @IsInt() @Min(1) stepId!: number;
  @ApiProperty({ description: '0 = leave the row out' }) @IsInt() @Min(0) enterpriseId!: number;
}

export class DecideDto extends ImportActDto implements Decide {
  @ApiProperty({ type: [DecisionDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(IMPORT_LIMITS.decisions)
  @ValidateNested({ each: true })
  @Type(() => DecisionDto)
  decisions!: DecisionDto[];
}

export class CursorQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) cursor?: string;
}

export class StepsQuery extends CursorQuery {
  @ApiPropertyOptional({ enum: STEP_ACTIONS }) @IsOptional() @IsIn(STEP_ACTIONS) action?: StepAction;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(IMPORT_LIMITS.reason) reason?: string;
}

export class ProblemsQuery extends CursorQuery {
  @ApiPropertyOptional({ enum: SEVERITIES }) @IsOptional() @IsIn(SEVERITIES) severity?: ProblemSeverity;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(IMPORT_LIMITS.reason) code?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(IMPORT_LIMITS.sheetName) sheet?: string;
}

export class CandidateDto implements Candidate {
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty() unitCode!: string;
  @ApiProperty() why!: string;
}

export class StepRowDto implements StepRow {
  @ApiProperty() id!: number;
  @ApiProperty() sheet!: string;
  @ApiProperty({ description: 'Spreadsheet row: the first row is 1' }) row!: number;
  @ApiProperty({ enum: STEP_ACTIONS }) action!: StepAction;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: [CandidateDto] }) candidates!: CandidateDto[];
  @ApiProperty({ type: Number, nullable: true }) decision!: number | null;
  @ApiProperty({ type: Number, nullable: true }) enterpriseId!: number | null;
}

export class StepPageDto implements Page<StepRow> {
  @ApiProperty({ type: [StepRowDto] }) items!: StepRowDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export class ProblemRowDto implements ProblemRow {
  @ApiProperty() id!: number;
  @ApiProperty() sheet!: string;
  @ApiProperty({ description: 'Spreadsheet row: the first row is 1' }) row!: number;
  @ApiProperty({ type: Number, nullable: true }) column!: number | null;
  @ApiProperty({ type: String, nullable: true }) letter!: string | null;
  @ApiProperty() code!: string;
  @ApiProperty({ enum: SEVERITIES }) severity!: ProblemSeverity;
  @ApiProperty({ type: String, nullable: true }) field!: string | null;
  @ApiProperty() value!: string;
}

export class ProblemPageDto implements Page<ProblemRow> {
  @ApiProperty({ type: [ProblemRowDto] }) items!: ProblemRowDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export const toStepRow = (step: ImportStepEntity, candidates: Candidate[]): StepRowDto => ({
  id: step.id,
  sheet: step.sheet,
  row: step.row + 1,
  action: step.counted,
  name: step.name,
  reason: step.reason,
  candidates: candidates.map(({ enterpriseId, name, uscc, unitCode, why }) => ({
    enterpriseId,
    name,
    uscc,
    unitCode,
    why,
  })),
  decision: step.decision,
  enterpriseId: step.enterpriseId,
});

export const toProblemRow = (problem: ImportProblemEntity): ProblemRowDto => ({
  id: problem.id,
  sheet: problem.sheet,
  row: problem.row + 1,
  column: problem.column,
  letter: problem.column === null ? null : columnLetter(problem.column),
  code: problem.code,
  severity: problem.severity,
  field: problem.field,
  value: problem.value,
});
