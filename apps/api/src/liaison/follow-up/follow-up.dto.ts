import { ApiProperty } from '@nestjs/swagger';
import type {
  CorrectionFilter,
  CorrectionLine,
  PromiseFilter,
  PromiseLine,
  RequestFilter,
  RequestLine,
  VisitRef,
} from '@yanzhen/contract/liaison/follow-up';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { PROMISE_STANDINGS, type PromiseStanding } from '@yanzhen/domain/liaison/promise';
import { CORRECTION_STATES, type CorrectionState } from '@yanzhen/domain/liaison/visit';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import { listed } from '../list-field';
import { CorrectionRowDto, PromiseRowDto, RequestRowDto } from '../visit/visit-rows.dto';
import { textFlag } from '../../platform/http/text-flag';

const REQUEST_STATES = ['open', 'closed'] as const;

class FollowUpQueryDto {
  @ApiProperty({ required: false, enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(listed)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiProperty({ required: false })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  enterpriseId?: number;

  @ApiProperty({ required: false, type: Boolean, description: 'Only what the reader said or raised' })
  @IsOptional()
  @Transform(textFlag)
  @IsBoolean()
  mine?: boolean;

  @ApiProperty({ required: false, format: 'date', description: 'First day of the visits' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiProperty({ required: false, format: 'date', description: 'Last day of the visits' })
  @IsOptional()
  @IsDay()
  to?: string;

  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(1000) cursor?: string;
}

export class PromiseQueryDto extends FollowUpQueryDto implements PromiseFilter {
  @ApiProperty({ required: false, enum: PROMISE_STANDINGS })
  @IsOptional()
  @IsIn(PROMISE_STANDINGS)
  standing?: PromiseStanding;
}

export class RequestQueryDto extends FollowUpQueryDto implements RequestFilter {
  @ApiProperty({ required: false, enum: REQUEST_STATES })
  @IsOptional()
  @IsIn(REQUEST_STATES)
  state?: 'open' | 'closed';
}

export class CorrectionQueryDto extends FollowUpQueryDto implements CorrectionFilter {
  @ApiProperty({ required: false, enum: CORRECTION_STATES, default: 'open' })
  @IsOptional()
  @IsIn(CORRECTION_STATES)
  state?: CorrectionState;
}

class VisitRefDto implements VisitRef {
  @ApiProperty({ format: 'uuid' }) clientId!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) visitedOn!: string | null;
}

export class PromiseLineDto extends PromiseRowDto implements PromiseLine {
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty() visit!: VisitRefDto;
  @ApiProperty({ enum: PROMISE_STANDINGS }) standing!: PromiseStanding;
}

class RequestLineDto extends RequestRowDto implements RequestLine {
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty() visit!: VisitRefDto;
}

class CorrectionLineDto extends CorrectionRowDto implements CorrectionLine {
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty() visit!: VisitRefDto;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
}

class FollowUpPageDto {
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export class PromisePageDto extends FollowUpPageDto {
  @ApiProperty({ type: [PromiseLineDto] }) items!: PromiseLineDto[];
}

export class RequestPageDto extends FollowUpPageDto {
  @ApiProperty({ type: [RequestLineDto] }) items!: RequestLineDto[];
}

export class CorrectionPageDto extends FollowUpPageDto {
  @ApiProperty({ type: [CorrectionLineDto] }) items!: CorrectionLineDto[];
}
