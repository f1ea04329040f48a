import type { FactsRow, SaveFacts } from '@yanzhen/contract/registry/facts';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { ApiProperty } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import { IsBoolean, IsInt, IsNumber, IsString, Length, Max, Min, ValidateIf } from 'class-validator';

/** decimal(18,4) holds 14 digits before the point; so many 万元 no firm has. */
const MOST_WAN = 1_000_000_000;
const MOST_PERSONS = 10_000_000;

const Figure = (...more: PropertyDecorator[]) =>
  applyDecorators(
    ApiProperty({ type: Number, nullable: true, description: '万元; null = not reported' }),
    ValidateIf((_, value) => value !== null),
    IsNumber({ maxDecimalPlaces: 4 }),
    Max(MOST_WAN),
    ...more,
  );
const Amount = () => Figure(Min(0));
const AmountOrLoss = () => Figure(Min(-MOST_WAN));
const Persons = () =>
  applyDecorators(
    ApiProperty({ type: Number, nullable: true, description: 'Persons; null = not reported' }),
    ValidateIf((_, value) => value !== null),
    IsInt(),
    Min(0),
    Max(MOST_PERSONS),
  );

export class SaveFactsDto implements SaveFacts {
  @ApiProperty({ type: Number, description: '0 when the year has no row yet' })
  @IsInt()
  @Min(0)
  version!: number;

  @Amount() revenue!: number | null;
  @Amount() mainRevenue!: number | null;
  @Amount() rndExpense!: number | null;
  @AmountOrLoss() netProfit!: number | null;
  @Amount() totalAssets!: number | null;
  @Amount() totalLiabilities!: number | null;
  @Persons() employees!: number | null;
  @Persons() rndStaff!: number | null;
  @Amount() equityFinancing!: number | null;

  @ApiProperty({ type: String, maxLength: ENTERPRISE_LIMITS.source })
  @IsString()
  @Length(1, ENTERPRISE_LIMITS.source)
  source!: string;

  @ApiProperty({ type: Boolean })
  @IsBoolean()
  verified!: boolean;
}

const shown = { type: Number, nullable: true } as const;

export class FactsRowDto implements FactsRow {
  @ApiProperty({ type: Number }) id!: number;
  @ApiProperty({ type: Number }) version!: number;
  @ApiProperty({ type: Number }) year!: number;
  @ApiProperty(shown) revenue!: number | null;
  @ApiProperty(shown) mainRevenue!: number | null;
  @ApiProperty(shown) rndExpense!: number | null;
  @ApiProperty(shown) netProfit!: number | null;
  @ApiProperty(shown) totalAssets!: number | null;
  @ApiProperty(shown) totalLiabilities!: number | null;
  @ApiProperty(shown) employees!: number | null;
  @ApiProperty(shown) rndStaff!: number | null;
  @ApiProperty(shown) equityFinancing!: number | null;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: Boolean }) verified!: boolean;
  @ApiProperty({ type: Boolean }) suspect!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: string;
}
