import { Body, Controller, Get, Param, ParseIntPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FrozenHolder, Snapshot, SnapshotDifferences, SnapshotRow } from '@yanzhen/contract/goals/snapshot';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { BulletinService } from './bulletin.service';
import { DifferenceService } from './difference.service';
import { FreezingService } from './freezing.service';
import {
  FreezeMonthDto,
  FrozenFilterDto,
  FrozenPageDto,
  SnapshotDifferencesDto,
  SnapshotDto,
  SnapshotRowDto,
} from './snapshot.dto';
import { SnapshotService, toRow } from './snapshot.service';

@ApiTags('goals')
@Controller('goals/snapshots')
export class SnapshotController {
  constructor(
    private readonly snapshots: SnapshotService,
    private readonly freezing: FreezingService,
    private readonly differences: DifferenceService,
    private readonly bulletins: BulletinService,
  ) {}

  @Get()
  @Can('goals.read')
  @ApiOkResponse({ type: [SnapshotRowDto] })
  all(): Promise<SnapshotRow[]> {
    return this.snapshots.all();
  }

  @Post()
  @Can('goals.write')
  @Creates()
  @ApiCreatedResponse({ type: SnapshotRowDto })
  async freeze(@By() by: Reader, @Body() { month }: FreezeMonthDto): Promise<SnapshotRow> {
    return toRow(await this.snapshots.mustFind(await this.freezing.freeze(by, month)));
  }

  @Get(':id')
  @Can('goals.read')
  @ApiOkResponse({ type: SnapshotDto })
  one(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<Snapshot> {
    return this.snapshots.one(reader, id);
  }

  @Get(':id/differences')
  @Can('goals.read')
  @ApiOkResponse({ type: SnapshotDifferencesDto })
  differencesOf(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<SnapshotDifferences> {
    return this.differences.of(reader, id);
  }

  @Get(':id/holders')
  @Can('goals.read')
  @ApiOkResponse({ type: FrozenPageDto })
  holders(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Query() { cursor, ...filter }: FrozenFilterDto,
  ): Promise<Page<FrozenHolder>> {
    return this.snapshots.holders(reader, id, filter, cursor);
  }

  @Get(':id/bulletin.xlsx')
  @Can('goals.read')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async bulletin(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<StreamableFile> {
    const { month, sheets } = await this.bulletins.workbook(reader, id);
    return new StreamableFile(writeWorkbook(sheets), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs(`${month}梯度培育通报.xlsx`),
    });
  }
}
