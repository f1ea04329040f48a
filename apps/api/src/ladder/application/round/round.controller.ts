import { Body, Controller, Get, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { RoundRow } from '@yanzhen/contract/ladder/application';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../../platform/http/can';
import { Creates } from '../../../platform/http/idempotency';
import { ChangeRoundDto, RoundRowDto, SaveRoundDto } from './round.dto';
import { RoundService } from './round.service';

@ApiTags('ladder')
@Controller('rounds')
export class RoundController {
  constructor(private readonly rounds: RoundService) {}

  @Get()
  @Can('application.read')
  @ApiOkResponse({ type: [RoundRowDto] })
  list(@By() reader: Reader): Promise<RoundRow[]> {
    return this.rounds.list(reader);
  }

  @Post()
  @Can('round.write')
  @Creates()
  @ApiCreatedResponse({ type: RoundRowDto })
  create(@By() reader: Reader, @Body() input: SaveRoundDto): Promise<RoundRow> {
    return this.rounds.create(reader, input);
  }

  @Get(':id')
  @Can('application.read')
  @ApiOkResponse({ type: RoundRowDto })
  one(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<RoundRow> {
    return this.rounds.one(reader, id);
  }

  @Put(':id')
  @Can('round.write')
  @ApiOkResponse({ type: RoundRowDto })
  change(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: ChangeRoundDto,
  ): Promise<RoundRow> {
    return this.rounds.change(reader, id, input);
  }
}
