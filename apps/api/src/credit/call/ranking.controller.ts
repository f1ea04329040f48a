import { Controller, Get, Param, ParseIntPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { RankingRerun, RankingView } from '@yanzhen/contract/credit/call';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { downloadAs, WORKBOOK_TYPE } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { CallRepository } from './call.repository';
import { CallSheet } from './call-sheet';
import { RankingRerunDto, RankingViewDto } from './ranking.dto';
import { Rankings } from './rankings';

@ApiTags('credit')
@Controller('calls/:id')
export class RankingController {
  constructor(
    private readonly calls: CallRepository,
    private readonly rankings: Rankings,
    private readonly sheets: CallSheet,
  ) {}

  @Get('ranking')
  @Can('call.read')
  @ApiOkResponse({ type: RankingViewDto })
  async view(@Param('id', ParseIntPipe) id: number): Promise<RankingView> {
    return this.rankings.view(await this.calls.mustFind(id));
  }

  /** Made anew from what was kept. */
  @Get('ranking/rerun')
  @Can('call.read')
  @ApiOkResponse({ type: RankingRerunDto })
  async rerun(@Param('id', ParseIntPipe) id: number): Promise<RankingRerun> {
    return this.rankings.rerun(await this.calls.mustFind(id));
  }

  /** An audited act. */
  @Get('ranking.xlsx')
  @Can('call.read')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<StreamableFile> {
    const call = await this.calls.mustFind(id);
    const content = await this.sheets.of(by, call);
    return new StreamableFile(content, { type: WORKBOOK_TYPE, disposition: downloadAs(`${call.name}-排序.xlsx`) });
  }
}
