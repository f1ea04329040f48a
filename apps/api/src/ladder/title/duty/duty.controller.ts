import { Body, Controller, Get, Param, ParseIntPipe, Put, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { DutyRow, DutySummary } from '@yanzhen/contract/ladder/title-life';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyReply } from 'fastify';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../../exchange';
import { By, Can } from '../../../platform/http/can';
import { DutyListService } from './duty-list.service';
import { dutySheet } from './duty-sheet';
import { DutyPageDto, DutyQueryDto, DutyRowDto, DutySummaryDto, DutyYearDto, SaveDutyDto } from './duty.dto';
import { DutyService } from './duty.service';

@ApiTags('ladder')
@Controller()
export class DutyController {
  constructor(
    private readonly duties: DutyService,
    private readonly list: DutyListService,
  ) {}

  @Get('title-duties')
  @Can('title.watch')
  @ApiOkResponse({ type: DutyPageDto })
  page(@By() reader: Reader, @Query() { cursor, limit, ...filter }: DutyQueryDto): Promise<Page<DutyRow>> {
    return this.list.page(reader, filter, cursor, limit);
  }

  @Get('title-duties/summary')
  @Can('title.watch')
  @ApiOkResponse({ type: DutySummaryDto })
  summary(@By() reader: Reader, @Query() { year }: DutyYearDto): Promise<DutySummary> {
    return this.list.summary(reader, year);
  }

  @Get('title-duties/export.xlsx')
  @Can('title.watch')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @By() reader: Reader,
    @Query() { cursor: _, limit: __, ...filter }: DutyQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { count, rows } = await this.list.export(reader, filter);
    void reply.header('x-row-count', count);
    return new StreamableFile(writeWorkbook([dutySheet(rows)]), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs(`年度更新${filter.year ?? ''}.xlsx`),
    });
  }

  @Get('enterprises/:id/title-duties')
  @Can('title.read')
  @ApiOkResponse({ type: [DutyRowDto] })
  ofEnterprise(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<DutyRow[]> {
    return this.duties.ofEnterprise(reader, id);
  }

  @Put('enterprises/:id/title-duties/:year')
  @Can('title.duty')
  @ApiOkResponse({ type: DutyRowDto })
  save(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('year', ParseIntPipe) year: number,
    @Body() input: SaveDutyDto,
  ): Promise<DutyRow> {
    return this.duties.save(by, id, year, input);
  }
}
