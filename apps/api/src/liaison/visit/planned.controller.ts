import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { PlannedVisits } from '@yanzhen/contract/liaison/planned';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { PlannedQueryDto, PlannedVisitsDto } from './planned.dto';
import { PlannedService } from './planned.service';

@ApiTags('liaison')
@Controller('liaison/enterprises')
export class PlannedController {
  constructor(private readonly planned: PlannedService) {}

  @Get(':id/planned')
  @Can('liaison.read')
  @ApiOkResponse({ type: PlannedVisitsDto })
  at(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Query() { on }: PlannedQueryDto,
  ): Promise<PlannedVisits> {
    return this.planned.at(reader, id, on);
  }
}
