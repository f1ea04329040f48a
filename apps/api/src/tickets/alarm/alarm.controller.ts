import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AlarmRow } from '@yanzhen/contract/tickets/alarm';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { TicketReading } from '../ticket/ticket-reading';
import { AlarmRowDto } from './alarm.dto';
import { AlarmRepository } from './alarm.repository';

@ApiTags('tickets')
@Controller('tickets/:id/alarms')
export class AlarmController {
  constructor(
    private readonly reading: TicketReading,
    private readonly alarms: AlarmRepository,
  ) {}

  /** Who sees the request sees when it was warned of. */
  @Get()
  @Can('ticket.read')
  @ApiOkResponse({ type: [AlarmRowDto] })
  async of(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<AlarmRow[]> {
    await this.reading.mustFind(reader, id);
    return (await this.alarms.of(id)).map((row) => ({
      id: row.id,
      level: row.level,
      dueAt: row.dueAt.toISOString(),
      rungAt: row.rungAt.toISOString(),
    }));
  }
}
