import { ApiProperty } from '@nestjs/swagger';
import type { PublishCall, TakeCallStep } from '@yanzhen/contract/credit/call';
import { CALL_LIMITS } from '@yanzhen/domain/credit/call/call';
import { IsIn, IsInt, IsString, Length, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

const given = (_: object, value: unknown) => value !== null;
const STEPS = ['open', 'rank', 'reopen', 'propose', 'freeze'] as const;

export class TakeCallStepDto implements TakeCallStep {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
  @ApiProperty({ enum: STEPS }) @IsIn(STEPS) step!: TakeCallStep['step'];

  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: CALL_LIMITS.reason,
    description: 'Why scores are opened again',
  })
  @ValidateIf(given)
  @IsString()
  @MaxLength(CALL_LIMITS.reason)
  reason!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: CALL_LIMITS.seed, description: 'Null: the house makes one' })
  @ValidateIf(given)
  @IsString()
  @MaxLength(CALL_LIMITS.seed)
  seed!: string | null;
}

export class PublishCallDto implements PublishCall {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
  @ApiProperty({ maxLength: CALL_LIMITS.title })
  @IsString()
  @Length(1, CALL_LIMITS.title)
  @Matches(/\S/)
  title!: string;

  @ApiProperty({ maxLength: CALL_LIMITS.contact, description: 'An office with its number, no person’s own' })
  @IsString()
  @Length(1, CALL_LIMITS.contact)
  @Matches(/\S/)
  contact!: string;

  @ApiProperty({ format: 'date', description: 'The first working day from here on' }) @IsDay() startsOn!: string;

  @ApiProperty({
    minimum: CALL_LIMITS.publicityDays.least,
    maximum: CALL_LIMITS.publicityDays.most,
    description: 'Working days',
  })
  @IsInt()
  @Min(CALL_LIMITS.publicityDays.least)
  @Max(CALL_LIMITS.publicityDays.most)
  days!: number;
}
