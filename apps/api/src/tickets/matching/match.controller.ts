import { Body, Controller, Get, Param, ParseIntPipe, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { TicketMatch, TicketToMatch } from '@yanzhen/contract/tickets/matching';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { MatchDeciding } from './match-deciding';
import { DecideMatchDto, MatchListDto, TicketMatchDto, TicketToMatchPageDto } from './match.dto';

@ApiTags('tickets')
@Controller()
export class MatchController {
  constructor(private readonly deciding: MatchDeciding) {}

  @Get('ticket-matches')
  @Can('ticket.match')
  @ApiOkResponse({ type: TicketToMatchPageDto })
  page(@By() reader: Reader, @Query() { view, cursor }: MatchListDto): Promise<Page<TicketToMatch>> {
    return this.deciding.page(reader, view ?? 'open', cursor);
  }

  @Get('tickets/:id/match')
  @Can('ticket.match')
  @ApiOkResponse({ type: TicketMatchDto })
  one(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<TicketMatch> {
    return this.deciding.of(reader, id);
  }

  @Put('tickets/:id/match')
  @Can('ticket.match')
  @ApiOkResponse({ type: TicketMatchDto })
  decide(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: DecideMatchDto): Promise<TicketMatch> {
    return this.deciding.decide(by, id, input);
  }
}
