import { ApiProperty } from '@nestjs/swagger';
import type { NewCorrection, NewPromise, NewRequest, Position, SaveVisit } from '@yanzhen/contract/liaison/visit';
import {
  type Correctable,
  CORRECTABLE,
  REQUEST_KINDS,
  type RequestKind,
  VISIT_LIMITS,
  VISIT_TOPICS,
  type VisitTopic,
} from '@yanzhen/domain/liaison/visit';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

const MAX_INT = 2_147_483_647;
const EXAMPLE_ID = '3f9a4c1e-8f0b-4c39-9d7e-2a5b8c1d0e4f';
const given = (_: object, value: unknown) => value !== null;

export class PositionDto implements Position {
  @ApiProperty() @IsNumber() @Min(-90) @Max(90) latitude!: number;
  @ApiProperty() @IsNumber() @Min(-180) @Max(180) longitude!: number;
  @ApiProperty({ description: 'Metres' }) @IsNumber() @Min(0) @Max(1_000_000) accuracy!: number;
}

export class NewPromiseDto implements NewPromise {
  @ApiProperty({ maxLength: VISIT_LIMITS.promise })
  @IsString()
  @Length(1, VISIT_LIMITS.promise)
  @Matches(/\S/)
  text!: string;

  @ApiProperty({ format: 'date' }) @IsDay() dueOn!: string;
}

export class NewRequestDto implements NewRequest {
  @ApiProperty({ format: 'uuid', example: EXAMPLE_ID }) @IsUUID() clientId!: string;
  @ApiProperty({ enum: REQUEST_KINDS }) @IsIn(REQUEST_KINDS) kind!: RequestKind;

  @ApiProperty({ maxLength: VISIT_LIMITS.title })
  @IsString()
  @Length(1, VISIT_LIMITS.title)
  @Matches(/\S/)
  title!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: VISIT_LIMITS.detail })
  @ValidateIf(given)
  @IsString()
  @MaxLength(VISIT_LIMITS.detail)
  detail!: string | null;
}

export class NewCorrectionDto implements NewCorrection {
  @ApiProperty({ enum: CORRECTABLE }) @IsIn(CORRECTABLE) field!: Correctable;

  @ApiProperty({ maxLength: 40 })
  @IsString()
  @Length(1, 40)
  @Matches(/\S/)
  proposed!: string;
}

class SettledDto {
  @ApiProperty() @IsInt() @Min(1) @Max(MAX_INT) promiseId!: number;
  @ApiProperty({ enum: ['kept', 'dropped'] }) @IsIn(['kept', 'dropped']) state!: 'kept' | 'dropped';
}

export class SaveVisitDto implements SaveVisit {
  @ApiProperty({ format: 'uuid', example: EXAMPLE_ID, description: 'New for every save, kept when it is sent again' })
  @IsUUID()
  saveId!: string;

  @ApiProperty({ minimum: 0, description: 'As seen; 0 for a new visit' })
  @IsInt()
  @Min(0)
  @Max(MAX_INT)
  version!: number;
  @ApiProperty() @IsInt() @Min(1) @Max(MAX_INT) enterpriseId!: number;
  @ApiProperty({ enum: ['planned', 'done'] }) @IsIn(['planned', 'done']) state!: 'planned' | 'done';

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf(given)
  @IsDay()
  plannedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf(given)
  @IsDay()
  visitedOn!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '09:30' })
  @ValidateIf(given)
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  atTime!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: VISIT_LIMITS.place })
  @ValidateIf(given)
  @IsString()
  @MaxLength(VISIT_LIMITS.place)
  place!: string | null;

  @ApiProperty({ type: PositionDto, nullable: true })
  @ValidateIf(given)
  @ValidateNested()
  @Type(() => PositionDto)
  position!: PositionDto | null;

  @ApiProperty({ type: String, nullable: true, maxLength: VISIT_LIMITS.participants })
  @ValidateIf(given)
  @IsString()
  @MaxLength(VISIT_LIMITS.participants)
  participants!: string | null;

  @ApiProperty({ enum: VISIT_TOPICS, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(VISIT_TOPICS, { each: true })
  topics!: VisitTopic[];

  @ApiProperty({ type: String, nullable: true, maxLength: VISIT_LIMITS.notes })
  @ValidateIf(given)
  @IsString()
  @MaxLength(VISIT_LIMITS.notes)
  notes!: string | null;

  @ApiProperty({ type: [NewPromiseDto], maxItems: VISIT_LIMITS.promises })
  @ArrayMaxSize(VISIT_LIMITS.promises)
  @ValidateNested({ each: true })
  @Type(() => NewPromiseDto)
  promises!: NewPromiseDto[];

  @ApiProperty({ type: [NewRequestDto], maxItems: VISIT_LIMITS.requests })
  @ArrayMaxSize(VISIT_LIMITS.requests)
  @ArrayUnique<NewRequestDto>(({ clientId }) => clientId)
  @ValidateNested({ each: true })
  @Type(() => NewRequestDto)
  requests!: NewRequestDto[];

  @ApiProperty({ type: [NewCorrectionDto], maxItems: VISIT_LIMITS.corrections })
  @ArrayMaxSize(VISIT_LIMITS.corrections)
  @ValidateNested({ each: true })
  @Type(() => NewCorrectionDto)
  corrections!: NewCorrectionDto[];

  @ApiProperty({ type: [SettledDto], maxItems: 50 })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SettledDto)
  settled!: SettledDto[];
}
