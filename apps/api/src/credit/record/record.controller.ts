import { Body, Controller, Delete, Get, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CreditHistoryRow, CreditOfEnterprise } from '@yanzhen/contract/credit/record';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import {
  AsOfQueryDto,
  ChangeCreditRecordDto,
  CreditHistoryRowDto,
  CreditOfEnterpriseDto,
  RemoveCreditRecordDto,
  SaveCreditRecordDto,
} from './record.dto';
import { RecordService } from './record.service';

@ApiTags('credit')
@Controller('credit/enterprises/:id')
export class RecordController {
  constructor(private readonly records: RecordService) {}

  @Get()
  @Can('credit.read')
  @ApiOkResponse({ type: CreditOfEnterpriseDto })
  of(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Query() { asOf }: AsOfQueryDto,
  ): Promise<CreditOfEnterprise> {
    return this.records.ofEnterprise(reader, id, asOf);
  }

  @Post('records')
  @Can('credit.write')
  @Creates()
  @ApiCreatedResponse({ type: CreditOfEnterpriseDto })
  add(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: SaveCreditRecordDto,
  ): Promise<CreditOfEnterprise> {
    return this.records.add(by, id, input);
  }

  @Patch('records/:recordId')
  @Can('credit.write')
  @ApiOkResponse({ type: CreditOfEnterpriseDto })
  change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('recordId', ParseIntPipe) recordId: number,
    @Body() input: ChangeCreditRecordDto,
  ): Promise<CreditOfEnterprise> {
    return this.records.change(by, id, recordId, input);
  }

  @Delete('records/:recordId')
  @Can('credit.write')
  @ApiOkResponse({ type: CreditOfEnterpriseDto })
  remove(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('recordId', ParseIntPipe) recordId: number,
    @Query() input: RemoveCreditRecordDto,
  ): Promise<CreditOfEnterprise> {
    return this.records.remove(by, id, recordId, input);
  }

  @Get('records/:recordId/history')
  @Can('credit.read')
  @ApiOkResponse({ type: [CreditHistoryRowDto] })
  history(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('recordId', ParseIntPipe) recordId: number,
  ): Promise<CreditHistoryRow[]> {
    return this.records.past(reader, id, recordId);
  }
}
