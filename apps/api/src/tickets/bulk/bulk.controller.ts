import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { BatchAnswerDto } from '../../platform/http/batch';
import { By, Can } from '../../platform/http/can';
import { ActOnManyDto } from './bulk.dto';
import { BulkActs } from './bulk-acts';

@ApiTags('tickets')
@Controller('ticket-acts')
export class BulkController {
  constructor(private readonly bulk: BulkActs) {}

  @Post()
  @Can('ticket.act')
  @HttpCode(200)
  @ApiOkResponse({ type: BatchAnswerDto })
  act(@By() by: Reader, @Body() input: ActOnManyDto): Promise<BatchAnswer> {
    return this.bulk.act(by, input);
  }
}
