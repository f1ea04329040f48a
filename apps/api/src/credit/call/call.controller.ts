import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CallDetail, CallRow } from '@yanzhen/contract/credit/call';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { CallDetailDto, CallRowDto, ChangeCallDto, SaveCallDto } from './call.dto';
import { CallService } from './call.service';
import { CallSteps } from './call-steps';
import { PublishCallDto, TakeCallStepDto } from './step.dto';

@ApiTags('credit')
@Controller('calls')
export class CallController {
  constructor(
    private readonly calls: CallService,
    private readonly steps: CallSteps,
  ) {}

  @Get()
  @Can('call.read')
  @ApiOkResponse({ type: [CallRowDto] })
  list(): Promise<CallRow[]> {
    return this.calls.list();
  }

  @Post()
  @Can('call.write')
  @Creates()
  @ApiCreatedResponse({ type: CallDetailDto })
  create(@By() by: Reader, @Body() input: SaveCallDto): Promise<CallDetail> {
    return this.calls.create(by, input);
  }

  @Get(':id')
  @Can('call.read')
  @ApiOkResponse({ type: CallDetailDto })
  one(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<CallDetail> {
    return this.calls.one(reader, id);
  }

  @Put(':id')
  @Can('call.write')
  @ApiOkResponse({ type: CallDetailDto })
  change(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: ChangeCallDto): Promise<CallDetail> {
    return this.calls.change(by, id, input);
  }

  @Post(':id/steps')
  @Can('call.write')
  @HttpCode(200)
  @ApiOkResponse({ type: CallDetailDto })
  step(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: TakeCallStepDto): Promise<CallDetail> {
    return this.steps.take(by, id, input);
  }

  @Post(':id/publicity')
  @Can('call.write')
  @HttpCode(200)
  @ApiOkResponse({ type: CallDetailDto })
  publish(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: PublishCallDto): Promise<CallDetail> {
    return this.steps.publish(by, id, input);
  }
}
