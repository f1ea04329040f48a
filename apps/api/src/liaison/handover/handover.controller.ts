import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Handover, HandoverRow } from '@yanzhen/contract/liaison/handover';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { CancelHandoverDto, ConfirmHandoverDto, HandoverDto, HandoverInputDto, HandoverRowDto } from './handover.dto';
import { HandoverService } from './handover.service';

@ApiTags('liaison')
@Controller('liaison/handovers')
export class HandoverController {
  constructor(private readonly handovers: HandoverService) {}

  @Get()
  @Can('liaison.read')
  @ApiOkResponse({ type: [HandoverRowDto] })
  list(@By() reader: Reader): Promise<HandoverRow[]> {
    return this.handovers.list(reader);
  }

  @Post()
  @Can('liaison.assign')
  @Creates()
  @ApiCreatedResponse({ type: HandoverDto })
  ask(@By() by: Reader, @Body() input: HandoverInputDto): Promise<Handover> {
    return this.handovers.ask(by, input);
  }

  @Get(':handoverId')
  @Can('liaison.read')
  @ApiOkResponse({ type: HandoverDto })
  one(@By() reader: Reader, @Param('handoverId', ParseIntPipe) id: number): Promise<Handover> {
    return this.handovers.one(reader, id);
  }

  @Post(':handoverId/confirm')
  @Can('liaison.read')
  @HttpCode(200)
  @ApiOkResponse({ type: HandoverDto })
  confirm(
    @By() by: Reader,
    @Param('handoverId', ParseIntPipe) id: number,
    @Body() input: ConfirmHandoverDto,
  ): Promise<Handover> {
    return this.handovers.confirm(by, id, input);
  }

  @Post(':handoverId/cancel')
  @Can('liaison.assign')
  @HttpCode(200)
  @ApiOkResponse({ type: HandoverDto })
  cancel(
    @By() by: Reader,
    @Param('handoverId', ParseIntPipe) id: number,
    @Body() { version }: CancelHandoverDto,
  ): Promise<Handover> {
    return this.handovers.cancel(by, id, version);
  }
}
