import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { SelfCheck, SelfCheckAnswer, SelfCheckBooks } from '@yanzhen/contract/ladder/self-check';
import type { EnterpriseFacts, HeldTitleFact } from '@yanzhen/domain/ladder/evaluation/facts';
import type { Evaluation } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { FACT_YEARS } from '@yanzhen/domain/registry/annual-facts';
import type { FactsOfYear } from '@yanzhen/domain/registry/standing';
import type { StatedFacts } from '@yanzhen/domain/registry/stated-facts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

/** So many 万元 or persons no firm has. */
const MOST = 1_000_000_000;
const YEARS = 10;
const TITLES = 20;

const Figure = () =>
  applyDecorators(
    ApiProperty({ type: Number, nullable: true }),
    ValidateIf((_, value) => value !== null),
    IsNumber({ maxDecimalPlaces: 4 }),
    Min(-MOST),
    Max(MOST),
  );

class CheckedYearDto implements FactsOfYear {
  @ApiProperty({ type: Number, example: 2025 })
  @IsInt()
  @Min(FACT_YEARS.first)
  @Max(FACT_YEARS.last)
  year!: number;

  @Figure() revenue!: number | null;
  @Figure() mainRevenue!: number | null;
  @Figure() rndExpense!: number | null;
  @Figure() netProfit!: number | null;
  @Figure() totalAssets!: number | null;
  @Figure() totalLiabilities!: number | null;
  @Figure() employees!: number | null;
  @Figure() rndStaff!: number | null;
  @Figure() equityFinancing!: number | null;
}

class CheckedTitleDto implements HeldTitleFact {
  @ApiProperty({ enum: TITLE_KINDS }) @IsIn(TITLE_KINDS) kind!: TitleKind;
  @ApiProperty({ format: 'date' }) @IsDay() validFrom!: string;
  @ApiProperty({ format: 'date' }) @IsDay() validTo!: string;
}

class CheckedFactsDto implements EnterpriseFacts {
  @ApiProperty({ type: String, nullable: true, example: '13' })
  @ValidateIf((_, value) => value !== null)
  @Matches(/^\d{2}$/)
  industryCode!: string | null;

  @ApiProperty({ type: [CheckedYearDto] })
  @IsArray()
  @ArrayMaxSize(YEARS)
  @ValidateNested({ each: true })
  @Type(() => CheckedYearDto)
  annual!: CheckedYearDto[];

  /** Which shapes are right, the facts themselves say (`checkStated`). */
  @ApiProperty({ type: 'object', additionalProperties: true, example: { class1Ip: 1 } })
  @IsObject()
  stated!: StatedFacts;

  @ApiProperty({ type: [CheckedTitleDto] })
  @IsArray()
  @ArrayMaxSize(TITLES)
  @ValidateNested({ each: true })
  @Type(() => CheckedTitleDto)
  titles!: CheckedTitleDto[];
}

export class SelfCheckDto implements SelfCheck {
  @ApiProperty({ type: CheckedFactsDto })
  @IsObject()
  @ValidateNested()
  @Type(() => CheckedFactsDto)
  facts!: CheckedFactsDto;
}

const list = { type: 'array', items: { type: 'object', additionalProperties: true } } as const;

export class SelfCheckBooksDto implements SelfCheckBooks {
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty(list) books!: Rulebook[];
}

export class SelfCheckAnswerDto implements SelfCheckAnswer {
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty(list) evaluations!: Evaluation[];
}
