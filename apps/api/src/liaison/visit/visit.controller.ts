import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { OfflinePack, VisitBrief, VisitDetail, VisitRow } from '@yanzhen/contract/liaison/visit';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { OfflinePackDto, VisitBriefDto } from './brief.dto';
import { Briefs } from './briefs';
import { ClientIdPipe } from './client-id.pipe';
import { SaveVisitDto } from './save-visit.dto';
import { CancelVisitDto, VisitQueryDto } from './visit.dto';
import { VisitList } from './visit-list';
import { VisitDetailDto, VisitPageDto } from './visit-rows.dto';
import { VisitSaving } from './visit-saving';

@ApiTags('liaison')
@Controller('liaison')
export class VisitController {
  constructor(
    private readonly saving: VisitSaving,
    private readonly list: VisitList,
    private readonly briefs: Briefs,
  ) {}

  @Get('visits')
  @Can('liaison.read')
  @ApiOkResponse({ type: VisitPageDto })
  page(@By() reader: Reader, @Query() { cursor, ...filter }: VisitQueryDto): Promise<Page<VisitRow>> {
    return this.list.page(reader, filter, cursor);
  }

  @Get('visits/:clientId')
  @Can('liaison.read')
  @ApiOkResponse({ type: VisitDetailDto })
  one(@By() reader: Reader, @Param('clientId', ClientIdPipe) clientId: string): Promise<VisitDetail> {
    return this.saving.present(reader, clientId);
  }

  /** The visit carries its own id and each save its own, so this needs no idempotency key: sent twice, it is stored once. */
  @Put('visits/:clientId')
  @Can('liaison.visit')
  @ApiOkResponse({ type: VisitDetailDto })
  save(
    @By() by: Reader,
    @Param('clientId', ClientIdPipe) clientId: string,
    @Body() input: SaveVisitDto,
  ): Promise<VisitDetail> {
    return this.saving.save(by, clientId, input);
  }

  @Post('visits/:clientId/cancel')
  @Can('liaison.visit')
  @HttpCode(200)
  @ApiOkResponse({ type: VisitDetailDto })
  cancel(
    @By() by: Reader,
    @Param('clientId', ClientIdPipe) clientId: string,
    @Body() { version }: CancelVisitDto,
  ): Promise<VisitDetail> {
    return this.saving.cancel(by, clientId, version);
  }

  @Get('enterprises/:id/brief')
  @Can('liaison.read')
  @ApiOkResponse({ type: VisitBriefDto })
  brief(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<VisitBrief> {
    return this.briefs.of(reader, id);
  }

  @Get('offline')
  @Can('liaison.read')
  @ApiOkResponse({ type: OfflinePackDto })
  pack(@By() reader: Reader): Promise<OfflinePack> {
    return this.briefs.pack(reader);
  }
}
