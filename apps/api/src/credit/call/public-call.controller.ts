import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { PublicCall } from '@yanzhen/contract/credit/call';
import { Everyone } from '../../platform/http/can';
import { PublicCalls } from './public-calls';
import { PublicCallDto } from './ranking.dto';

/** For whoever is not signed in. */
@ApiTags('public')
@Controller('call-results')
export class PublicCallController {
  constructor(private readonly calls: PublicCalls) {}

  @Get()
  @Everyone()
  @ApiOkResponse({ type: [PublicCallDto] })
  all(): Promise<PublicCall[]> {
    return this.calls.all();
  }

  @Get(':id')
  @Everyone()
  @ApiOkResponse({ type: PublicCallDto })
  one(@Param('id', ParseIntPipe) id: number): Promise<PublicCall> {
    return this.calls.one(id);
  }
}
