import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ReviewCheck, TitleWatch, TitleWatchFilter, TitleWatchRow } from '@yanzhen/contract/ladder/title-life';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { BOOK_TIERS, type BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { REVIEW_STATES, type ReviewState } from '@yanzhen/domain/ladder/title-life/review';
import { IsIn, IsOptional } from 'class-validator';
import { VERDICTS } from '../../evaluation/evaluation.dto';
import { ListedEnterpriseDto, ListQueryDto } from '../listed.dto';
import { TitleRowDto } from '../title.dto';

const WATCHES: readonly TitleWatch[] = ['due', 'lapsed', 'suspended', 'revoked', 'barred'];

export class TitleWatchQueryDto extends ListQueryDto implements TitleWatchFilter {
  @ApiProperty({ enum: WATCHES })
  @IsIn(WATCHES)
  watch!: TitleWatch;

  @ApiPropertyOptional({ enum: TITLE_KINDS })
  @IsOptional()
  @IsIn(TITLE_KINDS)
  kind?: TitleKind;
}

export class ReviewCheckDto implements ReviewCheck {
  @ApiProperty({ enum: BOOK_TIERS }) tier!: BookTier;
  @ApiProperty() book!: string;
  @ApiProperty() bookVersion!: number;
  @ApiProperty({ enum: VERDICTS }) verdict!: Verdict;
  @ApiProperty() short!: number;
  @ApiProperty() unknown!: number;
  @ApiProperty() judgement!: number;
  @ApiProperty({ format: 'date' }) asOf!: string;
}

export class TitleWatchRowDto extends ListedEnterpriseDto implements TitleWatchRow {
  @ApiProperty({ type: TitleRowDto }) title!: TitleRowDto;
  @ApiProperty({ enum: REVIEW_STATES }) review!: ReviewState;
  @ApiProperty({ format: 'date' }) opensOn!: string;
  @ApiProperty({ type: [Number] }) yearsWithoutUpdate!: number[];
  @ApiProperty({ enum: TITLE_KINDS, nullable: true }) higher!: TitleKind | null;
  @ApiProperty({ type: ReviewCheckDto, nullable: true }) check!: ReviewCheckDto | null;
}

export class TitleWatchPageDto implements Page<TitleWatchRow> {
  @ApiProperty({ type: [TitleWatchRowDto] }) items!: TitleWatchRow[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Always exact' }) total!: number;
  @ApiProperty() capped!: boolean;
}

export class TitleWatchCountsDto implements Record<TitleWatch, number> {
  @ApiProperty() due!: number;
  @ApiProperty() lapsed!: number;
  @ApiProperty() suspended!: number;
  @ApiProperty() revoked!: number;
  @ApiProperty() barred!: number;
}
