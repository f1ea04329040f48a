import { Body, Controller, Get, Param, ParseIntPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FactsRow } from '@yanzhen/contract/registry/facts';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { FactsRowDto, SaveFactsDto } from './facts.dto';
import { FactsService } from './facts.service';

@ApiTags('registry')
@Controller('enterprises/:id/facts')
export class FactsController {
  constructor(private readonly facts: FactsService) {}

  @Get()
  @Can('registry.read')
  @ApiOkResponse({ type: FactsRowDto, isArray: true })
  list(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<FactsRow[]> {
    return this.facts.list(by, id);
  }

  @Put(':year')
  @Can('registry.facts.write')
  @ApiOkResponse({ type: FactsRowDto })
  save(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('year', ParseIntPipe) year: number,
    @Body() input: SaveFactsDto,
  ): Promise<FactsRow> {
    return this.facts.save(by, id, year, input);
  }
}
