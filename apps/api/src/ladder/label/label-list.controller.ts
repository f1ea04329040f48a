import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { LabelKindCount, LabelRow } from '@yanzhen/contract/ladder/label';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyReply } from 'fastify';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { LabelFilterDto, LabelKindCountDto, LabelPageDto, LabelQueryDto } from './label.dto';
import { LabelListService } from './label-list.service';
import { labelSheet } from './label-sheet';

@ApiTags('ladder')
@Controller('labels')
export class LabelListController {
  constructor(private readonly labels: LabelListService) {}

  @Get()
  @Can('label.read')
  @ApiOkResponse({ type: LabelPageDto })
  list(@By() reader: Reader, @Query() { cursor, limit, ...filter }: LabelQueryDto): Promise<Page<LabelRow>> {
    return this.labels.page(reader, filter, cursor, limit);
  }

  @Get('counts')
  @Can('label.read')
  @ApiOkResponse({ type: [LabelKindCountDto] })
  counts(@By() reader: Reader, @Query() filter: LabelFilterDto): Promise<LabelKindCount[]> {
    return this.labels.counts(reader, filter);
  }

  @Get('export.xlsx')
  @Can('registry.export')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @By() reader: Reader,
    @Query() filter: LabelFilterDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { count, rows } = await this.labels.export(reader, filter);
    void reply.header('x-row-count', count);
    return new StreamableFile(writeWorkbook([labelSheet(rows)]), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs('标签名单.xlsx'),
    });
  }
}
