import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '@yanzhen/contract/platform/page';
import type { ArticleDetail, ArticleRow, SimilarArticle } from '@yanzhen/contract/tickets/knowledge';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { SeenVersionDto } from '../../platform/http/seen-version.dto';
import {
  ArticleDetailDto,
  ArticleListDto,
  ArticlePageDto,
  EditArticleDto,
  NewArticleDto,
  SimilarArticleDto,
} from './article.dto';
import { Articles } from './articles';

@ApiTags('tickets')
@Controller()
export class ArticleController {
  constructor(private readonly articles: Articles) {}

  @Get('knowledge')
  @Can('knowledge.read')
  @ApiOkResponse({ type: ArticlePageDto })
  page(@By() reader: Reader, @Query() { cursor, ...filter }: ArticleListDto): Promise<Page<ArticleRow>> {
    return this.articles.page(reader, filter, cursor);
  }

  @Post('knowledge')
  @Can('knowledge.write')
  @Creates()
  @ApiCreatedResponse({ type: ArticleDetailDto })
  add(@By() by: Reader, @Body() input: NewArticleDto): Promise<ArticleDetail> {
    return this.articles.add(by, input);
  }

  @Get('knowledge/:id')
  @Can('knowledge.read')
  @ApiOkResponse({ type: ArticleDetailDto })
  one(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<ArticleDetail> {
    return this.articles.detail(reader, id);
  }

  @Put('knowledge/:id')
  @Can('knowledge.write')
  @ApiOkResponse({ type: ArticleDetailDto })
  edit(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: EditArticleDto): Promise<ArticleDetail> {
    return this.articles.edit(by, id, input);
  }

  @Delete('knowledge/:id')
  @Can('knowledge.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Query() { version }: SeenVersionDto): Promise<void> {
    return this.articles.remove(by, id, version);
  }

  @Get('tickets/:id/articles')
  @Can('knowledge.read')
  @ApiOkResponse({ type: [SimilarArticleDto] })
  similar(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<SimilarArticle[]> {
    return this.articles.similar(reader, id);
  }
}
