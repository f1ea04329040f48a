import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { TitleWatch, TitleWatchRow } from '@yanzhen/contract/ladder/title-life';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyReply } from 'fastify';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../../exchange';
import { By, Can } from '../../../platform/http/can';
import { watchSheet } from './watch-sheet';
import { TitleWatchCountsDto, TitleWatchPageDto, TitleWatchQueryDto } from './watch.dto';
import { WatchService } from './watch.service';

const NAMES: Readonly<Record<TitleWatch, string>> = {
  due: '待复核称号',
  lapsed: '到期未续称号',
  suspended: '暂停核查称号',
  revoked: '已撤销称号',
  barred: '禁申报企业',
};

@ApiTags('ladder')
@Controller('title-watch')
export class WatchController {
  constructor(private readonly watch: WatchService) {}

  @Get()
  @Can('title.watch')
  @ApiOkResponse({ type: TitleWatchPageDto })
  page(@By() reader: Reader, @Query() { cursor, limit, ...filter }: TitleWatchQueryDto): Promise<Page<TitleWatchRow>> {
    return this.watch.page(reader, filter, cursor, limit);
  }

  @Get('counts')
  @Can('title.watch')
  @ApiOkResponse({ type: TitleWatchCountsDto })
  counts(@By() reader: Reader): Promise<Record<TitleWatch, number>> {
    return this.watch.counts(reader);
  }

  @Get('export.xlsx')
  @Can('title.watch')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @By() reader: Reader,
    @Query() { cursor: _, limit: __, ...filter }: TitleWatchQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const name = NAMES[filter.watch];
    const { count, rows } = await this.watch.export(reader, filter);
    void reply.header('x-row-count', count);
    return new StreamableFile(writeWorkbook([watchSheet(name, rows)]), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs(`${name}.xlsx`),
    });
  }
}
