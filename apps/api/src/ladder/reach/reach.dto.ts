import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  ReachCount,
  ReachFilter,
  ReachGap,
  ReachPage,
  ReachRow,
  ReachSummary,
} from '@yanzhen/contract/ladder/reach';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import type { Distance, PointRange, Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { POOLS, type Pool } from '@yanzhen/domain/ladder/pool/pool';
import {
  BOOK_SCOPES,
  BOOK_TIERS,
  type BookScope,
  type BookTier,
  type Rulebook,
} from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { VERDICTS } from '../evaluation/evaluation.dto';
import { textFlag } from '../../platform/http/text-flag';
import { textList } from '../../platform/http/text-list';

const LONGEST_PAGE = 200;

export class ReachFilterDto implements ReachFilter {
  @ApiProperty({ enum: BOOK_TIERS })
  @IsIn(BOOK_TIERS)
  tier!: BookTier;

  @ApiPropertyOptional({ enum: BOOK_SCOPES, description: '`new` when left out' })
  @IsOptional()
  @IsIn(BOOK_SCOPES)
  scope?: BookScope;

  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(UNIT_CODES.length)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiPropertyOptional({ type: String, isArray: true, description: 'Divisions of GB/T 4754' })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(100)
  @Matches(/^\d{2}$/, { each: true })
  industry?: string[];

  @ApiPropertyOptional({ enum: VERDICTS, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(VERDICTS.length)
  @IsIn(VERDICTS, { each: true })
  verdict?: Verdict[];

  @ApiPropertyOptional({ description: 'Id of a criterion that is short' })
  @IsOptional()
  @Matches(/^[\w.-]{1,60}$/)
  criterion?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'With criterion: nothing else is short or unknown' })
  @IsOptional()
  @Transform(textFlag)
  @IsBoolean()
  only?: boolean;

  @ApiPropertyOptional({ minimum: 0, maximum: 100, description: 'At most so many criteria short or unknown' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100)
  short?: number;

  @ApiPropertyOptional({ enum: POOLS, description: 'Only those that are not in this pool' })
  @IsOptional()
  @IsIn(POOLS)
  notIn?: Pool;
}

export class ReachQueryDto extends ReachFilterDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: LONGEST_PAGE })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LONGEST_PAGE)
  limit?: number;
}

const data = { type: 'object', additionalProperties: true } as const;

export class ReachGapDto implements ReachGap {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ enum: ['short', 'unknown', 'judgement'] }) state!: ReachGap['state'];
  @ApiProperty({ type: Number, nullable: true }) value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) bar!: number | null;
  @ApiProperty({ type: 'array', items: data }) distances!: Distance[];
}

export class ReachRowDto implements ReachRow {
  @ApiProperty({ type: Number }) enterpriseId!: number;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ type: String, nullable: true }) industryCode!: string | null;
  @ApiProperty({ enum: VERDICTS }) verdict!: Verdict;
  @ApiProperty({ ...data, nullable: true }) points!: PointRange | null;
  @ApiProperty({ type: Number }) short!: number;
  @ApiProperty({ type: Number }) unknown!: number;
  @ApiProperty({ type: Number }) judgement!: number;
  @ApiProperty({ type: Number }) distance!: number;
  @ApiProperty({ type: String, isArray: true }) heldBy!: string[];
  @ApiProperty({ type: String, isArray: true }) open!: string[];
  @ApiProperty({ type: [ReachGapDto] }) gaps!: ReachGap[];
  @ApiProperty({ format: 'date-time' }) evaluatedAt!: string;
}

export class ReachPageDto implements ReachPage {
  @ApiProperty({ type: [ReachRowDto] }) items!: ReachRow[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Always exact' }) total!: number;
  @ApiProperty() capped!: boolean;
  @ApiProperty({ ...data, nullable: true }) book!: Rulebook | null;
}

export class ReachCountDto implements ReachCount {
  @ApiProperty({ type: Number }) enterprises!: number;
  @ApiProperty({ type: Number }) eligible!: number;
  @ApiProperty({ type: Number, isArray: true, description: 'At most 1, 2, 3 criteria short or unknown' })
  within!: [number, number, number];
  @ApiProperty({ type: Number }) undecided!: number;
}

class UnitReachDto {
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ type: ReachCountDto }) count!: ReachCount;
}

class OnlyByDto {
  @ApiProperty({ type: String }) criterion!: string;
  @ApiProperty({ type: Number }) count!: number;
}

class ReachGoalDto {
  @ApiProperty({ type: Number }) target!: number;
  @ApiProperty({ format: 'date' }) horizon!: string;
  @ApiProperty({ type: Number }) needed!: number;
}

export class ReachSummaryDto implements ReachSummary {
  @ApiProperty({ enum: BOOK_TIERS }) tier!: BookTier;
  @ApiProperty({ enum: BOOK_SCOPES }) scope!: BookScope;
  @ApiProperty({ type: String, nullable: true }) book!: string | null;
  @ApiProperty({ type: Number, nullable: true }) bookVersion!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Start of the last whole run' })
  evaluatedAt!: string | null;
  @ApiProperty({ type: ReachCountDto }) all!: ReachCount;
  @ApiProperty({ type: [UnitReachDto] }) byUnit!: UnitReachDto[];
  @ApiProperty({ type: [OnlyByDto] }) onlyBy!: OnlyByDto[];
  @ApiProperty({ type: Number }) holders!: number;
  @ApiProperty({ type: ReachGoalDto, nullable: true }) goal!: ReachGoalDto | null;
}
