import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FirmFigures } from '@yanzhen/contract/goals/goal';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { FirmFilterDto, FirmPageDto, FirmQueryDto } from './firm.dto';
import { FirmService } from './firm.service';
import { firmSheet } from './firm-sheet';

@ApiTags('goals')
@Controller('goals/firms')
export class FirmController {
  constructor(private readonly firms: FirmService) {}

  @Get()
  @Can('goals.read')
  @ApiOkResponse({ type: FirmPageDto })
  list(@By() reader: Reader, @Query() { cursor, ...filter }: FirmQueryDto): Promise<Page<FirmFigures>> {
    return this.firms.page(reader, filter, cursor);
  }

  @Get('export.xlsx')
  @Can('goals.read')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@By() reader: Reader, @Query() filter: FirmFilterDto): Promise<StreamableFile> {
    const { year, rows } = await this.firms.export(reader, filter);
    return new StreamableFile(writeWorkbook([firmSheet(filter.code, rows)]), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs(`${year}年${filter.code}名单.xlsx`),
    });
  }
}
