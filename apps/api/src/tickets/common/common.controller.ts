import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { Page } from '@yanzhen/contract/platform/page';
import type { CommonIssueDetail, CommonIssueOf, CommonIssueRow } from '@yanzhen/contract/tickets/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { BatchAnswerDto } from '../../platform/http/batch';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { SeenVersionDto } from '../../platform/http/seen-version.dto';
import { CommonAnswer } from './common-answer';
import { CommonIssues } from './common-issues';
import { CommonReading } from './common-reading';
import {
  AnswerCommonIssueDto,
  CommonIssueDetailDto,
  CommonIssueListDto,
  CommonIssueOfDto,
  CommonIssuePageDto,
  EditCommonIssueDto,
  LinkRequestsDto,
  NewCommonIssueDto,
} from './common.dto';

@ApiTags('tickets')
@Controller()
export class CommonController {
  constructor(
    private readonly reading: CommonReading,
    private readonly issues: CommonIssues,
    private readonly answers: CommonAnswer,
  ) {}

  @Get('common-issues')
  @Can('common.read')
  @ApiOkResponse({ type: CommonIssuePageDto })
  page(@By() reader: Reader, @Query() { cursor, ...filter }: CommonIssueListDto): Promise<Page<CommonIssueRow>> {
    return this.reading.page(reader, filter, cursor);
  }

  @Post('common-issues')
  @Can('common.write')
  @Creates()
  @ApiCreatedResponse({ type: CommonIssueDetailDto })
  create(@By() by: Reader, @Body() input: NewCommonIssueDto): Promise<CommonIssueDetail> {
    return this.issues.create(by, input);
  }

  @Get('common-issues/:id')
  @Can('common.read')
  @ApiOkResponse({ type: CommonIssueDetailDto })
  one(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<CommonIssueDetail> {
    return this.reading.detail(reader, id);
  }

  @Put('common-issues/:id')
  @Can('common.write')
  @ApiOkResponse({ type: CommonIssueDetailDto })
  edit(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: EditCommonIssueDto,
  ): Promise<CommonIssueDetail> {
    return this.issues.edit(by, id, input);
  }

  @Delete('common-issues/:id')
  @Can('common.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  dissolve(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Query() { version }: SeenVersionDto,
  ): Promise<void> {
    return this.issues.dissolve(by, id, version);
  }

  /** The same requests again change nothing. */
  @Post('common-issues/:id/requests')
  @Can('common.write')
  @HttpCode(200)
  @ApiOkResponse({ type: BatchAnswerDto })
  link(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() { ticketIds }: LinkRequestsDto,
  ): Promise<BatchAnswer> {
    return this.issues.link(by, id, ticketIds);
  }

  @Delete('common-issues/:id/requests/:ticketId')
  @Can('common.write')
  @ApiOkResponse({ type: CommonIssueDetailDto })
  unlink(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('ticketId', ParseIntPipe) ticketId: number,
  ): Promise<CommonIssueDetail> {
    return this.issues.unlink(by, id, ticketId);
  }

  /** The same words again go on with those that could not take them before. */
  @Post('common-issues/:id/answer')
  @Can('common.answer')
  @HttpCode(200)
  @ApiOkResponse({ type: BatchAnswerDto })
  answer(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: AnswerCommonIssueDto,
  ): Promise<BatchAnswer> {
    return this.answers.give(by, id, input);
  }

  @Get('tickets/:id/common-issue')
  @Can('common.read')
  @ApiOkResponse({ type: CommonIssueOfDto })
  ofTicket(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<CommonIssueOf> {
    return this.reading.ofTicket(reader, id);
  }
}
