import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { HolderRow } from '@yanzhen/contract/ladder/title';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyReply } from 'fastify';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { HolderFilterDto, HolderPageDto, HolderQueryDto } from './holder.dto';
import { HolderService } from './holder.service';
import { holderFileName, holderSheet } from './holder-sheet';

@ApiTags('ladder')
@Controller('holders')
export class HolderController {
  constructor(private readonly holders: HolderService) {}

  @Get()
  @Can('title.read')
  @ApiOkResponse({ type: HolderPageDto })
  list(@By() reader: Reader, @Query() { cursor, limit, ...filter }: HolderQueryDto): Promise<Page<HolderRow>> {
    return this.holders.page(reader, filter, cursor, limit);
  }

  @Get('export.xlsx')
  @Can('registry.export')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @By() reader: Reader,
    @Query() filter: HolderFilterDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { count, rows } = await this.holders.export(reader, filter);
    void reply.header('x-row-count', count);
    return new StreamableFile(writeWorkbook([holderSheet(filter.kind, rows)]), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs(holderFileName(filter)),
    });
  }
}
