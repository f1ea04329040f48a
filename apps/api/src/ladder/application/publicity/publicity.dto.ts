import { ApiProperty } from '@nestjs/swagger';
import type {
  AnswerObjection,
  ObjectionRow,
  ObjectorData,
  OpenPublicity,
  PublicityRow,
  PublicPublicity,
  RaiseObjection,
} from '@yanzhen/contract/ladder/publicity';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { APPLICATION_LIMITS } from '@yanzhen/domain/ladder/application/application';
import { OBJECTION_LIMITS, OBJECTION_STATES, type ObjectionState } from '@yanzhen/domain/ladder/application/publicity';
import { BOOK_TIERS, type BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsString,
  Length,
  Matches,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../../platform/http/day-field';
import { SeenApplicationDto } from '../review/review.dto';

const given = (_: object, value: unknown) => value !== null;
const MOST_LISTED = 2000;

export class OpenPublicityDto implements OpenPublicity {
  @ApiProperty({ maxLength: APPLICATION_LIMITS.notice })
  @IsString()
  @Length(1, APPLICATION_LIMITS.notice)
  @Matches(/\S/)
  title!: string;

  @ApiProperty({ maxLength: APPLICATION_LIMITS.notice, description: 'An office with its number, no person’s own' })
  @IsString()
  @Length(1, APPLICATION_LIMITS.notice)
  @Matches(/\S/)
  contact!: string;

  @ApiProperty({ format: 'date', description: 'The first working day from here on' }) @IsDay() startsOn!: string;

  @ApiProperty({ type: [SeenApplicationDto], maxItems: MOST_LISTED })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LISTED)
  @ArrayUnique(({ id }: SeenApplicationDto) => id)
  @ValidateNested({ each: true })
  @Type(() => SeenApplicationDto)
  items!: SeenApplicationDto[];
}

export class PublicityRowDto implements PublicityRow {
  @ApiProperty() id!: number;
  @ApiProperty() roundId!: number;
  @ApiProperty() title!: string;
  @ApiProperty() contact!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date', description: 'Last day; it counts' }) endsOn!: string;
  @ApiProperty() estimated!: boolean;
  @ApiProperty() running!: boolean;
  @ApiProperty() applications!: number;
  @ApiProperty() openObjections!: number;
}

export class ConcludedDto {
  @ApiProperty() recommended!: number;
  @ApiProperty({ description: 'With an open objection' }) held!: number;
}

export class PublicEnterpriseDto {
  @ApiProperty({ description: 'Of the application, for an objection to it' }) id!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
}

export class PublicPublicityDto implements PublicPublicity {
  @ApiProperty() id!: number;
  @ApiProperty() title!: string;
  @ApiProperty() contact!: string;
  @ApiProperty({ enum: BOOK_TIERS }) tier!: BookTier;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty() estimated!: boolean;
  @ApiProperty() running!: boolean;
  @ApiProperty({ type: [PublicEnterpriseDto] }) enterprises!: PublicEnterpriseDto[];
}

export class RaiseObjectionDto implements RaiseObjection {
  @ApiProperty({ type: Number, nullable: true, minimum: 1 })
  @ValidateIf(given)
  @IsInt()
  @Min(1)
  applicationId!: number | null;

  @ApiProperty({ maxLength: OBJECTION_LIMITS.name })
  @IsString()
  @Length(1, OBJECTION_LIMITS.name)
  @Matches(/\S/)
  name!: string;

  @ApiProperty({ maxLength: OBJECTION_LIMITS.contact })
  @IsString()
  @Length(5, OBJECTION_LIMITS.contact)
  @Matches(/\S/)
  contact!: string;

  @ApiProperty({ minLength: OBJECTION_LIMITS.content.least, maxLength: OBJECTION_LIMITS.content.most })
  @IsString()
  @Length(OBJECTION_LIMITS.content.least, OBJECTION_LIMITS.content.most)
  content!: string;
}

export class AnswerObjectionDto implements AnswerObjection {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
  @ApiProperty({ description: 'It was right: the application comes off the list' }) @IsBoolean() upheld!: boolean;

  // The answer is the reason of the rejection too.
  @ApiProperty({ maxLength: APPLICATION_LIMITS.sentence })
  @IsString()
  @Length(1, APPLICATION_LIMITS.sentence)
  @Matches(/\S/)
  answer!: string;
}

export class ObjectionRowDto implements ObjectionRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() publicityId!: number;
  @ApiProperty({ type: Number, nullable: true }) applicationId!: number | null;
  @ApiProperty({ type: String, nullable: true }) enterprise!: string | null;
  @ApiProperty({ description: 'Masked' }) name!: string;
  @ApiProperty({ description: 'Masked' }) contact!: string;
  @ApiProperty() content!: string;
  @ApiProperty({ enum: OBJECTION_STATES }) state!: ObjectionState;
  @ApiProperty({ type: String, nullable: true }) answer!: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) answeredAt!: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class ObjectorDataDto implements ObjectorData {
  @ApiProperty() name!: string;
  @ApiProperty() contact!: string;
}
