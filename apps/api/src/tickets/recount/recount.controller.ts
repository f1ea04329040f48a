import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '@yanzhen/contract/platform/page';
import type { RecountMoveRow, RecountRow } from '@yanzhen/contract/tickets/rules';
import { Can } from '../../platform/http/can';
import { RecountReading } from './recount-reading';
import { RecountMovePageDto, RecountMovesDto, RecountRowDto } from './recount.dto';

@ApiTags('tickets')
@Controller('tickets/recounts')
export class RecountController {
  constructor(private readonly reading: RecountReading) {}

  @Get()
  @Can('ticket.rules')
  @ApiOkResponse({ type: [RecountRowDto] })
  recent(): Promise<RecountRow[]> {
    return this.reading.recent();
  }

  @Get(':id/moves')
  @Can('ticket.rules')
  @ApiOkResponse({ type: RecountMovePageDto })
  moves(
    @Param('id', ParseIntPipe) id: number,
    @Query() { overdue, cursor }: RecountMovesDto,
  ): Promise<Page<RecountMoveRow>> {
    return this.reading.moves(id, overdue ?? false, cursor);
  }
}
