import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  ArticleDetail,
  ArticleFilter,
  ArticleRow,
  EditArticle,
  NewArticle,
  SimilarArticle,
} from '@yanzhen/contract/tickets/knowledge';
import type { Page } from '@yanzhen/contract/platform/page';
import { ARTICLE_LIMITS, ARTICLE_STATES, type ArticleState } from '@yanzhen/domain/tickets/knowledge/article';
import { TICKET_KINDS, type TicketKind } from '@yanzhen/domain/tickets/ticket';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, MaxLength, Min, ValidateIf } from 'class-validator';

const KIND = { enum: TICKET_KINDS, nullable: true, description: 'Null: of every kind' } as const;
const given = (_: object, value: unknown) => value !== null;

export class ArticleRowDto implements ArticleRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Parted by spaces' }) keywords!: string;
  @ApiProperty(KIND) kind!: TicketKind | null;
  @ApiProperty({ enum: ARTICLE_STATES }) state!: ArticleState;
  @ApiProperty({ type: String, nullable: true, description: 'Null: the bureau’s' }) owner!: string | null;
  @ApiProperty({ description: 'Whether the reader may change it' }) own!: boolean;
  @ApiProperty() savedBy!: string;
  @ApiProperty({ format: 'date-time' }) savedAt!: string;
}

export class ArticlePageDto implements Page<ArticleRow> {
  @ApiProperty({ type: [ArticleRowDto] }) items!: ArticleRowDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

class SourceDto {
  @ApiProperty() id!: number;
  @ApiProperty() no!: string;
  @ApiProperty() title!: string;
}

export class ArticleDetailDto extends ArticleRowDto implements ArticleDetail {
  @ApiProperty() body!: string;
  @ApiProperty({ type: [SourceDto], description: 'Those that the reader may see' }) sources!: SourceDto[];
}

export class SimilarArticleDto implements SimilarArticle {
  @ApiProperty() id!: number;
  @ApiProperty() title!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ type: [String], description: 'Of the request: the reason' }) words!: string[];
}

class ArticleWordsDto {
  @ApiProperty({ maxLength: ARTICLE_LIMITS.title })
  @IsString()
  @Length(1, ARTICLE_LIMITS.title)
  @Matches(/\S/)
  title!: string;

  @ApiProperty({ maxLength: ARTICLE_LIMITS.body })
  @IsString()
  @Length(1, ARTICLE_LIMITS.body)
  @Matches(/\S/)
  body!: string;

  @ApiProperty({ maxLength: ARTICLE_LIMITS.keywords })
  @IsString()
  @MaxLength(ARTICLE_LIMITS.keywords)
  keywords!: string;

  @ApiProperty(KIND) @ValidateIf(given) @IsIn(TICKET_KINDS) kind!: TicketKind | null;

  @ApiProperty({ enum: ARTICLE_STATES }) @IsIn(ARTICLE_STATES) state!: ArticleState;
}

export class NewArticleDto extends ArticleWordsDto implements NewArticle {
  @ApiProperty({ type: Number, nullable: true, description: 'The ended request it comes from' })
  @ValidateIf(given)
  @IsInt()
  @Min(1)
  sourceId!: number | null;
}

export class EditArticleDto extends ArticleWordsDto implements EditArticle {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
}

export class ArticleListDto implements ArticleFilter {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(60) q?: string;
  @ApiPropertyOptional({ enum: ARTICLE_STATES }) @IsOptional() @IsIn(ARTICLE_STATES) state?: ArticleState;
  @ApiPropertyOptional() @IsOptional() @IsString() cursor?: string;
}
