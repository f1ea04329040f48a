import { Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FeedbackRow, FeedbackState, HotlineDay } from '@yanzhen/contract/tickets/hotline';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../../exchange';
import { By, Can } from '../../../platform/http/can';
import { HotlineDayDto, LastDaysDto } from './day.dto';
import { daySheets } from './day-sheets';
import { HotlineDays } from './days';
import { DaysWorkbook } from './days-workbook';
import { FeedbackListDto, FeedbackPageDto, FeedbackStateDto, ReplayedDto } from './feedback.dto';
import { FeedbackWatch } from './feedback-watch';

@ApiTags('hotline')
@Controller('hotline')
export class FeedbackController {
  constructor(
    private readonly watch: FeedbackWatch,
    private readonly days: HotlineDays,
    private readonly workbooks: DaysWorkbook,
  ) {}

  @Get('feedback')
  @Can('hotline.watch')
  @ApiOkResponse({ type: [FeedbackStateDto] })
  states(): Promise<FeedbackState[]> {
    return this.watch.states();
  }

  @Get('messages')
  @Can('hotline.watch')
  @ApiOkResponse({ type: FeedbackPageDto })
  page(@Query() { state, cursor }: FeedbackListDto): Promise<Page<FeedbackRow>> {
    return this.watch.page(state ?? 'waiting', cursor);
  }

  @Get('days')
  @Can('hotline.watch')
  @ApiOkResponse({ type: [HotlineDayDto] })
  last(@Query() { count }: LastDaysDto): Promise<HotlineDay[]> {
    return this.days.last(count ?? 7);
  }

  @Get('days.xlsx')
  @Can('hotline.watch')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async workbook(@By() by: Reader, @Query() { count }: LastDaysDto): Promise<StreamableFile> {
    const days = await this.workbooks.of(by, count ?? 7);
    return new StreamableFile(writeWorkbook(daySheets(days)), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs(`热线对账${days.at(-1)?.day ?? ''}至${days[0]?.day ?? ''}.xlsx`),
    });
  }

  @Post('messages/:id/replay')
  @Can('hotline.watch')
  @HttpCode(200)
  @ApiOkResponse({ type: ReplayedDto })
  async replay(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<ReplayedDto> {
    return { count: await this.watch.replay(by, id) };
  }

  @Post('clients/:id/replay')
  @Can('hotline.watch')
  @HttpCode(200)
  @ApiOkResponse({ type: ReplayedDto })
  async replayAll(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<ReplayedDto> {
    return { count: await this.watch.replayAll(by, id) };
  }
}
