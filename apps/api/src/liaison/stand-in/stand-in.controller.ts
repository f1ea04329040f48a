import { Body, Controller, Get, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StandInRow } from '@yanzhen/contract/liaison/handover';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { ChangeStandInDto, StandInInputDto, StandInRowDto } from './stand-in.dto';
import { StandInService } from './stand-in.service';

@ApiTags('liaison')
@Controller('liaison/stand-ins')
export class StandInController {
  constructor(private readonly standIns: StandInService) {}

  @Get()
  @Can('liaison.assign')
  @ApiOkResponse({ type: [StandInRowDto] })
  list(@By() reader: Reader): Promise<StandInRow[]> {
    return this.standIns.list(reader);
  }

  @Post()
  @Can('liaison.assign')
  @Creates()
  @ApiCreatedResponse({ type: StandInRowDto })
  add(@By() by: Reader, @Body() input: StandInInputDto): Promise<StandInRow> {
    return this.standIns.add(by, input);
  }

  @Patch(':standInId')
  @Can('liaison.assign')
  @ApiOkResponse({ type: StandInRowDto })
  change(
    @By() by: Reader,
    @Param('standInId', ParseIntPipe) id: number,
    @Body() input: ChangeStandInDto,
  ): Promise<StandInRow> {
    return this.standIns.change(by, id, input);
  }
}
