import { ApiProperty } from '@nestjs/swagger';
import type {
  AddCandidates,
  CandidateRow,
  ScoreCandidate,
  ScoreTable,
  ScoreTableAnswer,
  ScoreTableLine,
  WithdrawCandidate,
} from '@yanzhen/contract/credit/call';
import { CALL_LIMITS } from '@yanzhen/domain/credit/call/call';
import { LINE_PROBLEMS, type LineProblem } from '@yanzhen/domain/credit/call/score-table';
import { CREDIT_STANDINGS, type CreditStanding } from '@yanzhen/domain/credit/standing';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';

const given = (_: object, value: unknown) => value !== null;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

export class CandidateRowDto implements CandidateRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ type: String, nullable: true }) score!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it no longer takes part' }) withdrawn!: string | null;
  @ApiProperty({ enum: CREDIT_STANDINGS, nullable: true, description: 'Today; null: nobody told anything' })
  standing!: CreditStanding | null;
}

export class AddCandidatesDto implements AddCandidates {
  @ApiProperty({ type: [Number], maxItems: CALL_LIMITS.candidates })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CALL_LIMITS.candidates)
  @IsInt({ each: true })
  @Min(1, { each: true })
  enterpriseIds!: number[];
}

export class ScoreCandidateDto implements ScoreCandidate {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;

  @ApiProperty({ type: String, nullable: true, maxLength: 20 })
  @ValidateIf(given)
  @IsString()
  @MaxLength(20)
  score!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the papers came in' })
  @ValidateIf(given)
  @IsISO8601({ strict: true })
  @Matches(INSTANT)
  submittedAt!: string | null;
}

export class WithdrawCandidateDto implements WithdrawCandidate {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;

  @ApiProperty({ type: String, nullable: true, maxLength: CALL_LIMITS.reason, description: 'Null: takes part again' })
  @ValidateIf(given)
  @IsString()
  @Length(1, CALL_LIMITS.reason)
  @Matches(/\S/)
  reason!: string | null;
}

export class ScoreTableDto implements ScoreTable {
  @ApiProperty({ maxLength: CALL_LIMITS.table, description: 'Tabs between the cells' })
  @IsString()
  @MaxLength(CALL_LIMITS.table)
  text!: string;

  @ApiProperty({ description: 'False: only tells what it would do' }) @IsBoolean() apply!: boolean;
}

export class ScoreTableFirmDto {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
}

export class ScoreTableLineDto implements ScoreTableLine {
  @ApiProperty() line!: number;
  @ApiProperty() who!: string;
  @ApiProperty({ type: ScoreTableFirmDto, nullable: true }) enterprise!: ScoreTableFirmDto | null;
  @ApiProperty({ description: 'Becomes a candidate with this table' }) joins!: boolean;
  @ApiProperty({ type: String, nullable: true }) score!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: string | null;
  @ApiProperty({ enum: LINE_PROBLEMS, nullable: true }) problem!: LineProblem | null;
}

export class ScoreTableAnswerDto implements ScoreTableAnswer {
  @ApiProperty({ type: [ScoreTableLineDto] }) lines!: ScoreTableLineDto[];
  @ApiProperty() problems!: number;
  @ApiProperty() joining!: number;
  @ApiProperty() scored!: number;
  @ApiProperty() applied!: boolean;
}

export class SheetTextDto {
  @ApiProperty({ description: 'The first sheet, tabs between the cells' }) text!: string;
}
