import { Body, Controller, Get, Param, ParseIntPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StatedRow } from '@yanzhen/contract/registry/stated';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { SaveStatedDto, StatedRowDto } from './stated-facts.dto';
import { StatedFactsService } from './stated-facts.service';

@ApiTags('registry')
@Controller('enterprises/:id/stated')
export class StatedFactsController {
  constructor(private readonly stated: StatedFactsService) {}

  @Get()
  @Can('registry.read')
  @ApiOkResponse({ type: StatedRowDto, isArray: true })
  list(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<StatedRow[]> {
    return this.stated.list(by, id);
  }

  /** A value of null takes the statement back. */
  @Put(':key')
  @Can('registry.facts.write')
  @ApiOkResponse({ type: StatedRowDto })
  save(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('key') key: string,
    @Body() input: SaveStatedDto,
  ): Promise<StatedRow> {
    return this.stated.save(by, id, key, input);
  }
}
