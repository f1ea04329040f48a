import { Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FeedbackRow, FeedbackState, HotlineDay } from '@yanzhen/contract/tickets/hotline';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../../platform/http/can';
import { HotlineDayDto, LastDaysDto } from './day.dto';
import { HotlineDays } from './days';
import { FeedbackListDto, FeedbackPageDto, FeedbackStateDto, ReplayedDto } from './feedback.dto';
import { FeedbackWatch } from './feedback-watch';

@ApiTags('hotline')
@Controller('hotline')
export class FeedbackController {
  constructor(
    private readonly watch: FeedbackWatch,
    private readonly days: HotlineDays,
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
