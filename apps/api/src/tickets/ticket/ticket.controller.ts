import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '@yanzhen/contract/platform/page';
import type { TicketDetail, TicketRow } from '@yanzhen/contract/tickets/ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { TicketActs } from './ticket-acts';
import { TicketIntake } from './ticket-intake';
import { TicketReading } from './ticket-reading';
import { TicketDetailDto, TicketPageDto } from './ticket-row.dto';
import { ActOnTicketDto, NewTicketDto, TicketListDto } from './ticket.dto';

@ApiTags('tickets')
@Controller('tickets')
export class TicketController {
  constructor(
    private readonly reading: TicketReading,
    private readonly intake: TicketIntake,
    private readonly acts: TicketActs,
  ) {}

  @Get()
  @Can('ticket.read')
  @ApiOkResponse({ type: TicketPageDto })
  page(@By() reader: Reader, @Query() { cursor, ...filter }: TicketListDto): Promise<Page<TicketRow>> {
    return this.reading.page(reader, filter, cursor);
  }

  @Post()
  @Can('ticket.bring')
  @Creates()
  @ApiCreatedResponse({ type: TicketDetailDto })
  async bring(@By() by: Reader, @Body() input: NewTicketDto): Promise<TicketDetail> {
    return this.reading.begun(by, await this.intake.bring(by, input));
  }

  @Get(':id')
  @Can('ticket.read')
  @ApiOkResponse({ type: TicketDetailDto })
  one(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<TicketDetail> {
    return this.reading.detail(reader, id);
  }

  @Post(':id/acts')
  @Can('ticket.act')
  @HttpCode(200)
  @ApiOkResponse({ type: TicketDetailDto })
  act(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: ActOnTicketDto): Promise<TicketDetail> {
    return this.acts.act(by, id, input);
  }
}
