import { ApiProperty } from '@nestjs/swagger';
import type {
  CallDetail,
  CallDoing,
  CallPublicity,
  CallRow,
  ChangeCall,
  SaveCall,
} from '@yanzhen/contract/credit/call';
import {
  CALL_KINDS,
  CALL_LIMITS,
  type CallKind,
  RESTRICTED_WAYS,
  type RestrictedWay,
  TIE_RULES,
  type TieRule,
} from '@yanzhen/domain/credit/call/call';
import { CALL_STATES, CALL_STEPS, type CallState, type CallStep } from '@yanzhen/domain/credit/call/life';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const given = (_: object, value: unknown) => value !== null;
const POINTS = { type: String, maxLength: 20, description: 'Points as people write them, up to four decimals' };

export class UnitPlacesDto {
  @ApiProperty({ enum: UNIT_CODES }) @IsIn(UNIT_CODES) unitCode!: UnitCode;
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(CALL_LIMITS.places) places!: number;
}

export class SaveCallDto implements SaveCall {
  @ApiProperty({ maxLength: CALL_LIMITS.name }) @IsString() @Length(1, CALL_LIMITS.name) @Matches(/\S/) name!: string;
  @ApiProperty({ enum: CALL_KINDS }) @IsIn(CALL_KINDS) kind!: CallKind;
  @ApiProperty({ maxLength: CALL_LIMITS.note }) @IsString() @MaxLength(CALL_LIMITS.note) note!: string;
  @ApiProperty({ ...POINTS, example: '100' }) @IsString() @MaxLength(20) most!: string;
  @ApiProperty({ ...POINTS, example: '0', description: 'Equal within; 0: only the same score' })
  @IsString()
  @MaxLength(20)
  band!: string;

  @ApiProperty({
    enum: TIE_RULES,
    isArray: true,
    description: 'Among equals of the same standing, one after the other',
  })
  @IsArray()
  @ArrayUnique()
  @IsIn(TIE_RULES, { each: true })
  tieRules!: TieRule[];

  @ApiProperty({ enum: RESTRICTED_WAYS }) @IsIn(RESTRICTED_WAYS) restricted!: RestrictedWay;

  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: CALL_LIMITS.places })
  @ValidateIf(given)
  @IsInt()
  @Min(1)
  @Max(CALL_LIMITS.places)
  places!: number | null;

  @ApiProperty({ ...POINTS, nullable: true, description: 'The least score that can be chosen' })
  @ValidateIf(given)
  @IsString()
  @MaxLength(20)
  bar!: string | null;

  @ApiProperty({ type: [UnitPlacesDto] })
  @IsArray()
  @ArrayMaxSize(UNIT_CODES.length)
  @ArrayUnique(({ unitCode }: UnitPlacesDto) => unitCode)
  @ValidateNested({ each: true })
  @Type(() => UnitPlacesDto)
  unitPlaces!: UnitPlacesDto[];
}

export class ChangeCallDto extends SaveCallDto implements ChangeCall {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
}

export class CallRowDto extends ChangeCallDto implements CallRow {
  @ApiProperty() id!: number;
  @ApiProperty({ enum: CALL_STATES }) state!: CallState;
  @ApiProperty() candidates!: number;
  @ApiProperty() scored!: number;
  @ApiProperty() createdBy!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class CallDoingDto implements CallDoing {
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class ReopenedDto extends CallDoingDto {
  @ApiProperty() reason!: string;
}

export class RankedByDto extends CallDoingDto {
  @ApiProperty({ format: 'date', description: 'The day whose credit standing counts' }) standingOn!: string;
  @ApiProperty({ description: 'Of the draw' }) seed!: string;
  @ApiProperty({ description: 'SHA-256 of the order and all it rests on' }) hash!: string;
}

export class CallPublicityDto implements CallPublicity {
  @ApiProperty() title!: string;
  @ApiProperty() contact!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date', description: 'Last day; it counts' }) endsOn!: string;
  @ApiProperty() estimated!: boolean;
}

export class CallDetailDto extends CallRowDto implements CallDetail {
  @ApiProperty({ enum: CALL_STEPS, isArray: true, description: 'What the reader may do next' }) steps!: CallStep[];
  @ApiProperty({ type: ReopenedDto, nullable: true }) reopened!: ReopenedDto | null;
  @ApiProperty({ type: RankedByDto, nullable: true }) ranked!: RankedByDto | null;
  @ApiProperty({ type: CallDoingDto, nullable: true }) proposed!: CallDoingDto | null;
  @ApiProperty({ type: CallDoingDto, nullable: true }) frozen!: CallDoingDto | null;
  @ApiProperty({ type: CallPublicityDto, nullable: true }) publicity!: CallPublicityDto | null;
}
