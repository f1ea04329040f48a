import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { ReachPage, ReachSummary } from '@yanzhen/contract/ladder/reach';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyReply } from 'fastify';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { ReachFilterDto, ReachPageDto, ReachQueryDto, ReachSummaryDto } from './reach.dto';
import { ReachService } from './reach.service';

@ApiTags('ladder')
@Controller('reach')
export class ReachController {
  constructor(private readonly reach: ReachService) {}

  /** Nearest to the tier first. */
  @Get()
  @Can('ladder.reach')
  @ApiOkResponse({ type: ReachPageDto })
  page(@By() by: Reader, @Query() { cursor, limit, ...filter }: ReachQueryDto): Promise<ReachPage> {
    return this.reach.page(by, filter, cursor, limit);
  }

  @Get('summary')
  @Can('ladder.reach')
  @ApiOkResponse({ type: ReachSummaryDto })
  summary(@By() by: Reader, @Query() filter: ReachFilterDto): Promise<ReachSummary> {
    return this.reach.summary(by, filter);
  }

  /** The header `X-Row-Count` says how many rows are to come. */
  @Get('export.xlsx')
  @Can('ladder.reach')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @By() by: Reader,
    @Query() filter: ReachFilterDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { count, sheet } = await this.reach.export(by, filter);
    void reply.header('x-row-count', count);
    return new StreamableFile(writeWorkbook([sheet]), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs('可冲刺企业名单.xlsx'),
    });
  }
}
