import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { PoolCount, PoolRow } from '@yanzhen/contract/ladder/pool';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { POOL_NAMES } from '@yanzhen/domain/ladder/pool/pool';
import type { FastifyReply } from 'fastify';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { PoolListService } from './pool-list.service';
import { poolSheet } from './pool-sheet';
import {
  EnterManyPoolDto,
  EnterPoolDto,
  LeavePoolDto,
  PoolCountDto,
  PoolCountQueryDto,
  PoolPageDto,
  PoolQueryDto,
  PoolRowDto,
} from './pool.dto';
import { PoolService } from './pool.service';

@ApiTags('ladder')
@Controller()
export class PoolController {
  constructor(
    private readonly pools: PoolService,
    private readonly list: PoolListService,
  ) {}

  @Get('pools')
  @Can('pool.read')
  @ApiOkResponse({ type: PoolPageDto })
  page(@By() reader: Reader, @Query() { cursor, limit, ...filter }: PoolQueryDto): Promise<Page<PoolRow>> {
    return this.list.page(reader, filter, cursor, limit);
  }

  @Get('pools/counts')
  @Can('pool.read')
  @ApiOkResponse({ type: [PoolCountDto] })
  counts(@By() reader: Reader, @Query() { asOf, unit }: PoolCountQueryDto): Promise<PoolCount[]> {
    return this.list.counts(reader, { asOf, unit });
  }

  @Get('pools/export.xlsx')
  @Can('pool.read')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @By() reader: Reader,
    @Query() { cursor: _, limit: __, ...filter }: PoolQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { count, rows } = await this.list.export(reader, filter);
    void reply.header('x-row-count', count);
    return new StreamableFile(writeWorkbook([poolSheet(filter.pool, rows)]), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs(`${POOL_NAMES[filter.pool].zh}.xlsx`),
    });
  }

  @Post('pools')
  @Can('pool.write')
  @Creates()
  @ApiCreatedResponse({ type: PoolRowDto })
  enter(@By() by: Reader, @Body() { pool, ...input }: EnterPoolDto): Promise<PoolRow> {
    return this.pools.enter(by, pool, input);
  }

  /** All of them, or none: a sentence names the one that cannot. */
  @Post('pools/batch')
  @Can('pool.write')
  @Creates()
  @ApiCreatedResponse({ type: [PoolRowDto] })
  enterMany(@By() by: Reader, @Body() { pool, ...input }: EnterManyPoolDto): Promise<PoolRow[]> {
    return this.pools.enterMany(by, pool, input);
  }

  /** Leaving makes nothing new: a second click meets a stay that is over. */
  @Post('pools/:id/leave')
  @Can('pool.write')
  @HttpCode(200)
  @ApiOkResponse({ type: PoolRowDto })
  leave(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: LeavePoolDto): Promise<PoolRow> {
    return this.pools.leave(by, id, input);
  }

  @Get('enterprises/:id/pools')
  @Can('pool.read')
  @ApiOkResponse({ type: [PoolRowDto] })
  ofEnterprise(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<PoolRow[]> {
    return this.list.ofEnterprise(reader, id);
  }
}
