import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  ChangeDraft,
  ConfirmRulebook,
  NumberChange,
  PublishRulebook,
  RulebookDetail,
  RulebookRow,
  SeenRulebook,
  WordsChange,
} from '@yanzhen/contract/ladder/rulebook';
import { RULEBOOK_LIMITS, RULEBOOK_STATUSES, type RulebookStatus } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import {
  BOOK_SCOPES,
  BOOK_TIERS,
  type BookScope,
  type BookTier,
  type Rulebook,
} from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

export class SeenRulebookDto implements SeenRulebook {
  @ApiProperty({ type: Number })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version!: number;
}

export class NumberChangeDto implements NumberChange {
  @ApiProperty({ type: String, example: 'requires[2].test.atLeast' })
  @IsString()
  @Length(1, 200)
  path!: string;

  @ApiProperty({ type: Number })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  value!: number;
}

export class WordsChangeDto implements WordsChange {
  @ApiProperty({ type: String })
  @IsString()
  @Length(1, RULEBOOK_LIMITS.criterion)
  id!: string;

  @ApiProperty({ type: String })
  @IsString()
  @Length(1, RULEBOOK_LIMITS.words)
  zh!: string;

  @ApiProperty({ type: String })
  @IsString()
  @Length(1, RULEBOOK_LIMITS.words)
  en!: string;
}

export class ChangeDraftDto extends SeenRulebookDto implements ChangeDraft {
  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @Length(1, RULEBOOK_LIMITS.words)
  zh?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @Length(1, RULEBOOK_LIMITS.words)
  en?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @Length(1, RULEBOOK_LIMITS.document)
  document?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @Length(1, RULEBOOK_LIMITS.source)
  source?: string;

  @ApiPropertyOptional({ type: [NumberChangeDto] })
  @IsOptional()
  @ArrayMaxSize(RULEBOOK_LIMITS.changes)
  @ValidateNested({ each: true })
  @Type(() => NumberChangeDto)
  numbers?: NumberChangeDto[];

  @ApiPropertyOptional({ type: [WordsChangeDto] })
  @IsOptional()
  @ArrayMaxSize(RULEBOOK_LIMITS.changes)
  @ValidateNested({ each: true })
  @Type(() => WordsChangeDto)
  words?: WordsChangeDto[];
}

export class PublishRulebookDto extends SeenRulebookDto implements PublishRulebook {
  @ApiProperty({ format: 'date' })
  @IsDay()
  effectiveFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  effectiveTo!: string | null;
}

export class ConfirmRulebookDto extends SeenRulebookDto implements ConfirmRulebook {
  @ApiProperty({ type: Boolean })
  @IsBoolean()
  confirmed!: boolean;

  @ApiProperty({ type: String, description: 'What it was compared with' })
  @IsString()
  @MaxLength(RULEBOOK_LIMITS.note)
  note!: string;
}

const nullable = { type: String, nullable: true } as const;

export class RulebookRowDto implements RulebookRow {
  @ApiProperty({ type: Number }) id!: number;
  @ApiProperty({ type: Number }) version!: number;
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: Number }) bookVersion!: number;
  @ApiProperty({ enum: BOOK_TIERS }) tier!: BookTier;
  @ApiProperty({ enum: BOOK_SCOPES, isArray: true }) scope!: BookScope[];
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String }) document!: string;
  @ApiProperty({ type: String, format: 'date' }) effectiveFrom!: string;
  @ApiProperty({ ...nullable, format: 'date' }) effectiveTo!: string | null;
  @ApiProperty({ enum: RULEBOOK_STATUSES }) status!: RulebookStatus;
  @ApiProperty({ type: Boolean }) current!: boolean;
  @ApiProperty({ type: Boolean }) local!: boolean;
  @ApiProperty({ type: Boolean }) confirmed!: boolean;
  @ApiProperty(nullable) confirmedBy!: string | null;
  @ApiProperty({ ...nullable, format: 'date-time' }) confirmedAt!: string | null;
  @ApiProperty(nullable) madeBy!: string | null;
  @ApiProperty(nullable) publishedBy!: string | null;
  @ApiProperty({ ...nullable, format: 'date-time' }) publishedAt!: string | null;
  @ApiProperty({ type: Number, nullable: true }) basedOn!: number | null;
  @ApiProperty({ type: Boolean }) own!: boolean;
}

export class RulebookDetailDto extends RulebookRowDto implements RulebookDetail {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The criteria as data' }) body!: Rulebook;
}
