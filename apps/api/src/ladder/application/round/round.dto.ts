import { ApiProperty } from '@nestjs/swagger';
import type { ChangeRound, PinnedBook, RoundRow, SaveRound } from '@yanzhen/contract/ladder/application';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { APPLICATION_STATES, type ApplicationState } from '@yanzhen/domain/ladder/application/application';
import { PUBLICITY_DAYS, ROUND_LIMITS, type RoundPhase } from '@yanzhen/domain/ladder/application/round';
import { RULEBOOK_LIMITS } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import { BOOK_SCOPES, BOOK_TIERS, type BookScope, type BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../../platform/http/day-field';

const PHASES: readonly RoundPhase[] = ['coming', 'open', 'grace', 'closed'];

export class UnitDeadlineDto {
  @ApiProperty({ enum: UNIT_CODES }) @IsIn(UNIT_CODES) unitCode!: UnitCode;
  @ApiProperty({ format: 'date' }) @IsDay() day!: string;
}

export class PinnedBookDto implements PinnedBook {
  @ApiProperty({ maxLength: RULEBOOK_LIMITS.code, example: 'specialised-2026' })
  @IsString()
  @Length(1, RULEBOOK_LIMITS.code)
  code!: string;

  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
}

export class SaveRoundDto implements SaveRound {
  @ApiProperty({ maxLength: ROUND_LIMITS.name, example: '2026年第一批专精特新' })
  @IsString()
  @Length(1, ROUND_LIMITS.name)
  @Matches(/\S/)
  name!: string;

  @ApiProperty({ enum: BOOK_TIERS }) @IsIn(BOOK_TIERS) tier!: BookTier;
  @ApiProperty({ enum: BOOK_SCOPES }) @IsIn(BOOK_SCOPES) scope!: BookScope;
  @ApiProperty({ format: 'date', description: 'First day; it counts' }) @IsDay() opensOn!: string;
  @ApiProperty({ format: 'date', description: 'Last day; it counts' }) @IsDay() closesOn!: string;

  @ApiProperty({ minimum: 0, maximum: ROUND_LIMITS.graceDays, description: 'Late applications, with their reason' })
  @IsInt()
  @Min(0)
  @Max(ROUND_LIMITS.graceDays)
  graceDays!: number;

  @ApiProperty({
    type: [UnitDeadlineDto],
    description: 'Until when units have reviewed, where they have a day of their own',
  })
  @IsArray()
  @ArrayMaxSize(UNIT_CODES.length)
  @ArrayUnique(({ unitCode }: UnitDeadlineDto) => unitCode)
  @ValidateNested({ each: true })
  @Type(() => UnitDeadlineDto)
  deadlines!: UnitDeadlineDto[];

  @ApiProperty({
    minimum: ROUND_LIMITS.publicityDays.least,
    maximum: ROUND_LIMITS.publicityDays.most,
    example: PUBLICITY_DAYS,
    description: 'Working days, at least',
  })
  @IsInt()
  @Min(ROUND_LIMITS.publicityDays.least)
  @Max(ROUND_LIMITS.publicityDays.most)
  publicityDays!: number;

  @ApiProperty({ maxLength: ROUND_LIMITS.note }) @IsString() @MaxLength(ROUND_LIMITS.note) note!: string;

  @ApiProperty({ type: PinnedBookDto, nullable: true, description: 'Null: the book in force on the day of handing in' })
  @ValidateIf((_, value) => value !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => PinnedBookDto)
  book!: PinnedBookDto | null;
}

export class ChangeRoundDto extends SaveRoundDto implements ChangeRound {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
}

export class StateCountDto {
  @ApiProperty({ enum: APPLICATION_STATES }) state!: ApplicationState;
  @ApiProperty() count!: number;
}

export class OwnApplicationDto {
  @ApiProperty() id!: number;
  @ApiProperty({ enum: APPLICATION_STATES }) state!: ApplicationState;
}

export class RoundRowDto extends ChangeRoundDto implements RoundRow {
  @ApiProperty() id!: number;
  @ApiProperty({ enum: PHASES }) phase!: RoundPhase;
  @ApiProperty({ type: [StateCountDto], description: 'In the sight of the reader' }) counts!: StateCountDto[];
  @ApiProperty({ type: OwnApplicationDto, nullable: true }) own!: OwnApplicationDto | null;
}
