import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AskWhatIf, VerdictCounts, WhatIf, WhatIfRow, WhatIfUnit } from '@yanzhen/contract/ladder/what-if';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { RULEBOOK_LIMITS } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import { plainToInstance, Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import { VERDICTS } from '../evaluation/evaluation.dto';
import { NumberChangeDto } from '../rulebook/rulebook.dto';
import { textList } from '../../platform/http/text-list';

export class AskWhatIfDto implements AskWhatIf {
  @ApiProperty({ type: Number, description: 'Id of a rulebook, a draft or a published one' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  book!: number;

  @ApiProperty({ type: Number })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  against!: number;

  @ApiPropertyOptional({ type: [NumberChangeDto], description: 'Tried on top of the book; JSON in an address' })
  @IsOptional()
  @Transform(({ value }) => numbersIn(value))
  @IsArray()
  @ArrayMaxSize(RULEBOOK_LIMITS.changes)
  @ValidateNested({ each: true })
  numbers?: NumberChangeDto[];

  @ApiPropertyOptional({ format: 'date', description: 'Today when left out' })
  @IsOptional()
  @IsDay()
  asOf?: string;

  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(UNIT_CODES.length)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];
}

/** A list, or its JSON as an address carries it; anything else stays and is refused. */
function numbersIn(value: unknown): unknown {
  const told = typeof value === 'string' ? parsed(value) : value;
  return Array.isArray(told) ? told.map((one) => plainToInstance(NumberChangeDto, one)) : told;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody typed it: no list, and refused as such.
    return text;
  }
}

export class VerdictCountsDto implements VerdictCounts {
  @ApiProperty({ type: Number }) eligible!: number;
  @ApiProperty({ type: Number }) undecided!: number;
  @ApiProperty({ type: Number }) not_eligible!: number;
}

export class WhatIfRowDto implements WhatIfRow {
  @ApiProperty({ type: Number }) enterpriseId!: number;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ enum: VERDICTS }) before!: Verdict;
  @ApiProperty({ enum: VERDICTS }) after!: Verdict;
  @ApiProperty({ type: String, isArray: true }) decidedBy!: string[];
}

export class WhatIfUnitDto implements WhatIfUnit {
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ type: VerdictCountsDto }) before!: VerdictCounts;
  @ApiProperty({ type: VerdictCountsDto }) after!: VerdictCounts;
  @ApiProperty({ type: Number }) pass!: number;
  @ApiProperty({ type: Number }) drop!: number;
}

class MoveDto {
  @ApiProperty({ enum: VERDICTS }) from!: Verdict;
  @ApiProperty({ enum: VERDICTS }) to!: Verdict;
  @ApiProperty({ type: Number }) count!: number;
}

class DropsByDto {
  @ApiProperty({ type: String }) criterion!: string;
  @ApiProperty({ type: Number }) count!: number;
}

export class WhatIfDto implements WhatIf {
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ type: Number }) enterprises!: number;
  @ApiProperty({ type: VerdictCountsDto }) before!: VerdictCounts;
  @ApiProperty({ type: VerdictCountsDto }) after!: VerdictCounts;
  @ApiProperty({ type: [MoveDto] }) moves!: MoveDto[];
  @ApiProperty({ type: [WhatIfUnitDto] }) byUnit!: WhatIfUnit[];
  @ApiProperty({ type: [DropsByDto] }) dropsBy!: DropsByDto[];
  @ApiProperty({ type: Number }) passCount!: number;
  @ApiProperty({ type: Number }) dropCount!: number;
  @ApiProperty({ type: [WhatIfRowDto] }) pass!: WhatIfRow[];
  @ApiProperty({ type: [WhatIfRowDto] }) drop!: WhatIfRow[];
  @ApiProperty({ type: Number, description: 'Milliseconds' }) took!: number;
}
