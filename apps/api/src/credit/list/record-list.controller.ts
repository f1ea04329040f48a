import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { ListedRecord } from '@yanzhen/contract/credit/record-list';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { CreditRecordFilterDto, CreditRecordQueryDto, ListedRecordPageDto } from './record-list.dto';
import { RecordListService } from './record-list.service';
import { recordSheet } from './record-sheet';

@ApiTags('credit')
@Controller('credit/records')
export class RecordListController {
  constructor(private readonly records: RecordListService) {}

  @Get()
  @Can('credit.read')
  @ApiOkResponse({ type: ListedRecordPageDto })
  list(@By() reader: Reader, @Query() { cursor, limit, ...filter }: CreditRecordQueryDto): Promise<Page<ListedRecord>> {
    return this.records.page(reader, filter, cursor, limit);
  }

  @Get('export.xlsx')
  @Can('credit.watch')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@By() reader: Reader, @Query() filter: CreditRecordFilterDto): Promise<StreamableFile> {
    const rows = await this.records.export(reader, filter);
    return new StreamableFile(writeWorkbook([recordSheet(rows)]), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs('信用记录.xlsx'),
    });
  }
}
