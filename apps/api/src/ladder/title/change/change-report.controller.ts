import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ChangeReportRow } from '@yanzhen/contract/ladder/title-life';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../../platform/http/can';
import { Creates } from '../../../platform/http/idempotency';
import { SeenVersionDto } from '../../../platform/http/seen-version.dto';
import {
  ChangeReportPageDto,
  ChangeReportQueryDto,
  ChangeReportRowDto,
  EditChangeReportDto,
  SaveChangeReportDto,
} from './change-report.dto';
import { ChangeReportService } from './change-report.service';

@ApiTags('ladder')
@Controller()
export class ChangeReportController {
  constructor(private readonly reports: ChangeReportService) {}

  @Get('change-reports')
  @Can('title.watch')
  @ApiOkResponse({ type: ChangeReportPageDto })
  page(
    @By() reader: Reader,
    @Query() { cursor, limit, ...filter }: ChangeReportQueryDto,
  ): Promise<Page<ChangeReportRow>> {
    return this.reports.page(reader, filter, cursor, limit);
  }

  @Get('enterprises/:id/change-reports')
  @Can('title.read')
  @ApiOkResponse({ type: [ChangeReportRowDto] })
  list(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<ChangeReportRow[]> {
    return this.reports.ofEnterprise(reader, id);
  }

  @Post('enterprises/:id/change-reports')
  @Can('title.duty')
  @Creates()
  @ApiCreatedResponse({ type: ChangeReportRowDto })
  add(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: SaveChangeReportDto,
  ): Promise<ChangeReportRow> {
    return this.reports.add(by, id, input);
  }

  @Patch('enterprises/:id/change-reports/:reportId')
  @Can('title.duty')
  @ApiOkResponse({ type: ChangeReportRowDto })
  change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('reportId', ParseIntPipe) reportId: number,
    @Body() input: EditChangeReportDto,
  ): Promise<ChangeReportRow> {
    return this.reports.change(by, id, reportId, input);
  }

  @Delete('enterprises/:id/change-reports/:reportId')
  @Can('title.duty')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('reportId', ParseIntPipe) reportId: number,
    @Query() { version }: SeenVersionDto,
  ): Promise<void> {
    return this.reports.remove(by, id, reportId, version);
  }
}
