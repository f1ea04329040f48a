import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { TrackedTicket } from '@yanzhen/contract/tickets/tracking';
import { Everyone } from '../../platform/http/can';
import { GuessingLimited } from '../../platform/http/rate-limit';
import { TicketTracking } from './ticket-tracking';
import { TrackedTicketDto, TrackTicketDto } from './tracking.dto';

/** Without an account. The phone is in the body, so that no log of addresses keeps it. */
@ApiTags('tickets')
@Controller('ticket-tracking')
export class TrackingController {
  constructor(private readonly tracking: TicketTracking) {}

  @Post()
  @Everyone()
  @GuessingLimited()
  @HttpCode(200)
  @ApiOkResponse({ type: TrackedTicketDto })
  track(@Body() { no, phoneEnd }: TrackTicketDto): Promise<TrackedTicket> {
    return this.tracking.of(no, phoneEnd);
  }
}
