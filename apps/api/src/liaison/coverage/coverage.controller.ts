import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Coverage, CoverageLine, OfficerCoverage } from '@yanzhen/contract/liaison/coverage';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { CoverageLines } from './coverage-lines.service';
import { CoverageOfficers } from './coverage-officers.service';
import { lineSheet, officerSheet, unitSheet } from './coverage-sheets';
import {
  CoverageDto,
  CoverageFilterDto,
  CoverageLinePageDto,
  CoverageLinesFilterDto,
  CoverageLinesQueryDto,
  OfficerCoveragePageDto,
} from './coverage.dto';
import { CoverageService } from './coverage.service';

@ApiTags('liaison')
@Controller('liaison/coverage')
export class CoverageController {
  constructor(
    private readonly coverage: CoverageService,
    private readonly byOfficer: CoverageOfficers,
    private readonly byLine: CoverageLines,
  ) {}

  @Get()
  @Can('liaison.read')
  @ApiOkResponse({ type: CoverageDto })
  of(@By() reader: Reader, @Query() filter: CoverageFilterDto): Promise<Coverage> {
    return this.coverage.of(reader, filter);
  }

  @Get('officers')
  @Can('liaison.read')
  @ApiOkResponse({ type: OfficerCoveragePageDto })
  officers(
    @By() reader: Reader,
    @Query() { cursor, ...filter }: CoverageLinesQueryDto,
  ): Promise<Page<OfficerCoverage>> {
    return this.byOfficer.page(reader, filter, cursor);
  }

  @Get('lines')
  @Can('liaison.read')
  @ApiOkResponse({ type: CoverageLinePageDto })
  lines(@By() reader: Reader, @Query() { cursor, ...filter }: CoverageLinesQueryDto): Promise<Page<CoverageLine>> {
    return this.byLine.page(reader, filter, cursor);
  }

  @Get('export.xlsx')
  @Can('liaison.read')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@By() reader: Reader, @Query() filter: CoverageLinesFilterDto): Promise<StreamableFile> {
    const sheets = [
      unitSheet(await this.coverage.of(reader, filter)),
      officerSheet(this.byOfficer.all(reader, filter)),
      lineSheet(this.byLine.all(reader, filter)),
    ];
    return new StreamableFile(writeWorkbook(sheets), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs('包联走访覆盖情况.xlsx'),
    });
  }
}
