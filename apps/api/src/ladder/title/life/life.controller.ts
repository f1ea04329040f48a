import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { TitleLife } from '@yanzhen/contract/ladder/title-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../../platform/http/can';
import { TitleLifeDto } from './life.dto';
import { LifeService } from './life.service';

@ApiTags('ladder')
@Controller('enterprises/:id/titles/:titleId/life')
export class LifeController {
  constructor(private readonly life: LifeService) {}

  /** How the title stands and all that happened to it, whatever the enterprise was called meanwhile. */
  @Get()
  @Can('title.read')
  @ApiOkResponse({ type: TitleLifeDto })
  of(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) enterpriseId: number,
    @Param('titleId', ParseIntPipe) id: number,
  ): Promise<TitleLife> {
    return this.life.of(reader, enterpriseId, id);
  }
}
