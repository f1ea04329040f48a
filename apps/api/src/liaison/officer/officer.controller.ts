import { Body, Controller, Get, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { OfficerAccount, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import {
  ChangeOfficerDto,
  OfficerAccountDto,
  OfficerInputDto,
  OfficerListDto,
  OfficerPageDto,
  OfficerRowDto,
} from './officer.dto';
import { OfficerService } from './officer.service';

@ApiTags('liaison')
@Controller('liaison')
export class OfficerController {
  constructor(private readonly officers: OfficerService) {}

  @Get('officers')
  @Can('liaison.assign')
  @ApiOkResponse({ type: OfficerPageDto })
  list(@By() reader: Reader, @Query() { q = '', unit = [], cursor }: OfficerListDto): Promise<Page<OfficerRow>> {
    return this.officers.page(reader, { q: q.trim(), units: unit }, cursor);
  }

  @Get('accounts')
  @Can('liaison.assign')
  @ApiOkResponse({ type: [OfficerAccountDto] })
  accounts(): Promise<OfficerAccount[]> {
    return this.officers.bindable();
  }

  @Post('officers')
  @Can('liaison.assign')
  @Creates()
  @ApiCreatedResponse({ type: OfficerRowDto })
  create(@By() by: Reader, @Body() input: OfficerInputDto): Promise<OfficerRow> {
    return this.officers.create(by, input);
  }

  @Get('officers/:officerId')
  @Can('liaison.assign')
  @ApiOkResponse({ type: OfficerRowDto })
  one(@By() reader: Reader, @Param('officerId', ParseIntPipe) id: number): Promise<OfficerRow> {
    return this.officers.one(reader, id);
  }

  @Patch('officers/:officerId')
  @Can('liaison.assign')
  @ApiOkResponse({ type: OfficerRowDto })
  change(
    @By() by: Reader,
    @Param('officerId', ParseIntPipe) id: number,
    @Body() input: ChangeOfficerDto,
  ): Promise<OfficerRow> {
    return this.officers.change(by, id, input);
  }
}
