import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CareRow } from '@yanzhen/contract/liaison/assignment';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { CarePageDto, CareQueryDto } from './care.dto';
import { CareListService } from './care-list.service';

@ApiTags('liaison')
@Controller('liaison/enterprises')
export class CareController {
  constructor(private readonly list: CareListService) {}

  @Get()
  @Can('liaison.read')
  @ApiOkResponse({ type: CarePageDto })
  page(@By() reader: Reader, @Query() { cursor, limit, exact, ...filter }: CareQueryDto): Promise<Page<CareRow>> {
    return this.list.page(reader, filter, { cursor, size: limit, exact });
  }
}
