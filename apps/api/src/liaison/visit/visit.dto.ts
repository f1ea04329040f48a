import { ApiProperty } from '@nestjs/swagger';
import type { DecideCorrection, SettlePromise, VisitFilter } from '@yanzhen/contract/liaison/visit';
import { VISIT_LIMITS, VISIT_STATES, type VisitState } from '@yanzhen/domain/liaison/visit';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import { textFlag } from '../../platform/http/text-flag';

const given = (_: object, value: unknown) => value !== null;

export class VisitQueryDto implements VisitFilter {
  @ApiProperty({ required: false })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  enterpriseId?: number;

  @ApiProperty({ required: false, enum: VISIT_STATES, default: 'done' })
  @IsOptional()
  @IsIn(VISIT_STATES)
  state?: VisitState;

  @ApiProperty({ required: false, format: 'date' }) @IsOptional() @IsDay() from?: string;
  @ApiProperty({ required: false, format: 'date' }) @IsOptional() @IsDay() to?: string;

  @ApiProperty({ required: false, type: Boolean })
  @IsOptional()
  @Transform(textFlag)
  @IsBoolean()
  mine?: boolean;

  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(1000) cursor?: string;
}

export class CancelVisitDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
}

export class SettlePromiseDto implements SettlePromise {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
  @ApiProperty({ enum: ['kept', 'dropped'] }) @IsIn(['kept', 'dropped']) state!: 'kept' | 'dropped';

  @ApiProperty({ maxLength: VISIT_LIMITS.reason, description: 'What became of it' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(VISIT_LIMITS.reason)
  note!: string;
}

export class DecideCorrectionDto implements DecideCorrection {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
  @ApiProperty() @IsBoolean() accept!: boolean;

  @ApiProperty({ type: String, nullable: true, maxLength: VISIT_LIMITS.reason })
  @ValidateIf(given)
  @IsString()
  @MaxLength(VISIT_LIMITS.reason)
  reason!: string | null;

  @ApiProperty({ required: false, type: String, nullable: true, description: 'What the register said to the reader' })
  @IsOptional()
  @IsString()
  @MaxLength(VISIT_LIMITS.value)
  seen?: string | null;
}
