import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { TicketNumbers as Numbers } from '@yanzhen/contract/tickets/numbers';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { numberSheets } from './number-sheets';
import { NumbersOfDto, NumbersQueryDto, TicketNumbersDto } from './numbers.dto';
import { NumbersWorkbook } from './numbers-workbook';
import { TicketNumbers } from './ticket-numbers';

@ApiTags('tickets')
@Controller('tickets')
export class NumbersController {
  constructor(
    private readonly numbers: TicketNumbers,
    private readonly workbooks: NumbersWorkbook,
  ) {}

  @Get('numbers')
  @Can('ticket.count')
  @ApiOkResponse({ type: TicketNumbersDto })
  of(@By() reader: Reader, @Query() query: NumbersQueryDto): Promise<Numbers> {
    return this.numbers.of(reader, query);
  }

  @Get('numbers.xlsx')
  @Can('ticket.count')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async workbook(@By() reader: Reader, @Query() query: NumbersOfDto): Promise<StreamableFile> {
    const all = await this.workbooks.of(reader, query);
    return new StreamableFile(writeWorkbook(numberSheets(all)), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs(`诉求办理情况${all[0]?.from ?? ''}至${all[0]?.to ?? ''}.xlsx`),
    });
  }
}
