import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  ChangeCreditRecord,
  CreditHistoryRow,
  CreditOfEnterprise,
  CreditRecordRow,
  RemoveCreditRecord,
  SaveCreditRecord,
} from '@yanzhen/contract/credit/record';
import { type Regime, REGIMES } from '@yanzhen/domain/credit/publicity';
import { CREDIT_LIMITS, RECORD_KINDS, type RecordKind, SEVERITIES, type Severity } from '@yanzhen/domain/credit/record';
import { type Effect, EFFECTS } from '@yanzhen/domain/credit/rules';
import { CREDIT_STANDINGS, type CreditStanding } from '@yanzhen/domain/credit/standing';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

const given = (_: object, value: unknown) => value !== null;
const nullableText = (maxLength: number) => ({ type: String, nullable: true, maxLength });
const nullableDay = { type: String, format: 'date', nullable: true } as const;

export class SaveCreditRecordDto implements SaveCreditRecord {
  @ApiProperty({ enum: RECORD_KINDS })
  @IsIn(RECORD_KINDS)
  kind!: RecordKind;

  @ApiProperty({ enum: SEVERITIES, nullable: true, description: 'Of penalties' })
  @ValidateIf(given)
  @IsIn(SEVERITIES)
  severity!: Severity | null;

  @ApiProperty({ maxLength: CREDIT_LIMITS.document })
  @IsString()
  @MaxLength(CREDIT_LIMITS.document)
  document!: string;

  @ApiProperty({ minLength: 1, maxLength: CREDIT_LIMITS.issuer })
  @IsString()
  @Length(1, CREDIT_LIMITS.issuer)
  issuer!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  decidedOn!: string;

  @ApiProperty({ ...nullableDay, description: 'Null = the day of the decision' })
  @ValidateIf(given)
  @IsDay()
  publicFrom!: string | null;

  @ApiProperty({ ...nullableDay, description: 'Last day of publicity or validity. Null = as the regime says' })
  @ValidateIf(given)
  @IsDay()
  until!: string | null;

  @ApiProperty({ ...nullableText(CREDIT_LIMITS.reason), description: 'Why it is shown for another time' })
  @ValidateIf(given)
  @IsString()
  @Length(1, CREDIT_LIMITS.reason)
  untilReason!: string | null;

  @ApiProperty({ ...nullableDay, description: 'From this day on repaired, off the list, or withdrawn' })
  @ValidateIf(given)
  @IsDay()
  endedOn!: string | null;

  @ApiProperty(nullableText(CREDIT_LIMITS.reason))
  @ValidateIf(given)
  @IsString()
  @Length(1, CREDIT_LIMITS.reason)
  endReason!: string | null;

  @ApiProperty(nullableText(CREDIT_LIMITS.grade))
  @ValidateIf(given)
  @IsString()
  @Length(1, CREDIT_LIMITS.grade)
  grade!: string | null;

  @ApiProperty(nullableText(CREDIT_LIMITS.scale))
  @ValidateIf(given)
  @IsString()
  @Length(1, CREDIT_LIMITS.scale)
  scale!: string | null;

  @ApiPropertyOptional({ ...nullableText(CREDIT_LIMITS.text), description: 'Left out in a change = as it was' })
  @IsOptional()
  @IsString()
  @MaxLength(CREDIT_LIMITS.text)
  cause?: string | null;
}

export class RemoveCreditRecordDto implements RemoveCreditRecord {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version!: number;

  @ApiPropertyOptional({ maxLength: CREDIT_LIMITS.reason, description: 'Without it nothing is removed' })
  @IsOptional()
  @IsString()
  @MaxLength(CREDIT_LIMITS.reason)
  why?: string;
}

export class ChangeCreditRecordDto extends SaveCreditRecordDto implements ChangeCreditRecord {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ minLength: 1, maxLength: CREDIT_LIMITS.reason })
  @IsString()
  @Length(1, CREDIT_LIMITS.reason)
  why!: string;
}

export class CreditRecordRowDto extends SaveCreditRecordDto implements CreditRecordRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty({ enum: REGIMES }) regime!: Regime;
  @ApiProperty(nullableText(CREDIT_LIMITS.text)) declare cause: string | null;
  @ApiProperty({ format: 'date' }) declare publicFrom: string;
  @ApiProperty(nullableDay) repairableFrom!: string | null;
  @ApiProperty() confirmed!: boolean;
  @ApiProperty({ enum: EFFECTS, nullable: true }) effect!: Effect | null;
}

class StandingReasonDto {
  @ApiProperty() recordId!: number;
  @ApiProperty({ enum: EFFECTS }) effect!: Effect;
  @ApiProperty() confirmed!: boolean;
  @ApiProperty(nullableDay) lastDay!: string | null;
}

class StandingPeriodDto {
  @ApiProperty({ enum: CREDIT_STANDINGS }) standing!: CreditStanding;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty(nullableDay) to!: string | null;
}

export class CreditOfEnterpriseDto implements CreditOfEnterprise {
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ enum: CREDIT_STANDINGS }) standing!: CreditStanding;
  @ApiProperty(nullableDay) since!: string | null;
  @ApiProperty(nullableDay) lastDay!: string | null;
  @ApiProperty({ type: [StandingReasonDto] }) reasons!: StandingReasonDto[];
  @ApiProperty({ type: [StandingPeriodDto] }) periods!: StandingPeriodDto[];
  @ApiProperty({ type: [CreditRecordRowDto] }) records!: CreditRecordRowDto[];
  @ApiProperty({ description: 'Version of the rules' }) rules!: number;
  @ApiProperty() fed!: boolean;
}

export class AsOfQueryDto {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'Today when left out' })
  @IsOptional()
  @IsDay()
  asOf?: string;
}

const anything = { type: 'object', additionalProperties: true, nullable: true } as const;

export class CreditHistoryRowDto implements CreditHistoryRow {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() act!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ type: String, nullable: true }) why!: string | null;
  @ApiProperty(anything) before!: Record<string, unknown> | null;
  @ApiProperty(anything) after!: Record<string, unknown> | null;
}
