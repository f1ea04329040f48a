import type { EnterpriseFilter } from '@yanzhen/contract/registry/enterprise';
import { CREDIT_STANDINGS, type CreditStanding } from '@yanzhen/domain/credit/standing';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import {
  ENTERPRISE_FLAGS,
  ENTERPRISE_LIMITS,
  ENTERPRISE_SORTS,
  ENTERPRISE_STATES,
  type EnterpriseFlag,
  type EnterpriseSort,
  type EnterpriseState,
} from '@yanzhen/domain/registry/enterprise';
import { SIZE_CLASSES, type SizeClass } from '@yanzhen/domain/registry/size-class';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';

/** Repeated parameters or one with commas; each value once, since each costs a condition. */
export const split = ({ value }: { value: unknown }): unknown =>
  value === undefined
    ? undefined
    : [
        ...new Set(
          [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',').filter(Boolean) : [part])),
        ),
      ];
const yesOrNo = ({ value }: { value: unknown }): unknown =>
  value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value;
const number = ({ value }: { value: unknown }): unknown => (value === undefined ? undefined : Number(value));

const TIERS = [...TITLE_KINDS, 'none'] as const;
const SIZES = [...SIZE_CLASSES, 'unknown'] as const;
/** Rows of one page at most. */
const LARGEST_PAGE = 200;

/** What the list and its export can be narrowed to. */
export class EnterpriseFilterDto implements EnterpriseFilter {
  @ApiPropertyOptional({ description: 'Chinese substring, USCC or a part of it, pinyin or its initials', type: String })
  @IsOptional()
  @IsString()
  @MaxLength(ENTERPRISE_LIMITS.query)
  q?: string;

  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(split)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiPropertyOptional({ enum: TIERS, isArray: true, description: 'Highest valid title today' })
  @IsOptional()
  @Transform(split)
  @IsIn(TIERS, { each: true })
  tier?: (TitleKind | 'none')[];

  @ApiPropertyOptional({ type: String, isArray: true, description: 'Kinds of label: has a valid one of any today' })
  @IsOptional()
  @Transform(split)
  @Matches(/^[1-9]\d{0,8}$/, { each: true })
  label?: string[];

  @ApiPropertyOptional({ enum: CREDIT_STANDINGS, isArray: true, description: 'Credit standing today' })
  @IsOptional()
  @Transform(split)
  @IsIn(CREDIT_STANDINGS, { each: true })
  credit?: CreditStanding[];

  @ApiPropertyOptional({ type: String, isArray: true, description: 'GB/T 4754 divisions' })
  @IsOptional()
  @Transform(split)
  @Matches(/^\d{2}$/, { each: true })
  industry?: string[];

  @ApiPropertyOptional({ enum: SIZES, isArray: true })
  @IsOptional()
  @Transform(split)
  @IsIn(SIZES, { each: true })
  size?: (SizeClass | 'unknown')[];

  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @Transform(yesOrNo)
  @IsBoolean()
  hasLeader?: boolean;

  @ApiPropertyOptional({ enum: ENTERPRISE_FLAGS, isArray: true, description: 'All of them' })
  @IsOptional()
  @Transform(split)
  @IsIn(ENTERPRISE_FLAGS, { each: true })
  flag?: EnterpriseFlag[];

  @ApiPropertyOptional({ enum: ENTERPRISE_STATES, isArray: true, description: 'All but merged when left out' })
  @IsOptional()
  @Transform(split)
  @IsIn(ENTERPRISE_STATES, { each: true })
  state?: EnterpriseState[];

  @ApiPropertyOptional({ enum: ENTERPRISE_SORTS, default: 'name' })
  @IsOptional()
  @IsIn(ENTERPRISE_SORTS)
  sort?: EnterpriseSort;
}

export class EnterpriseQueryDto extends EnterpriseFilterDto {
  @ApiPropertyOptional({ type: String, description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  @ApiPropertyOptional({ type: Number, default: 50, maximum: LARGEST_PAGE, description: 'Rows of the page' })
  @IsOptional()
  @Transform(number)
  @IsInt()
  @Min(1)
  @Max(LARGEST_PAGE)
  limit?: number;

  @ApiPropertyOptional({ type: Boolean, description: 'Count all, not only to 1,000' })
  @IsOptional()
  @Transform(yesOrNo)
  @IsBoolean()
  exact?: boolean;
}

export class SuggestQueryDto {
  @ApiPropertyOptional({ type: String, required: true })
  @IsString()
  @Length(1, ENTERPRISE_LIMITS.query)
  q!: string;
}
