import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FlagDoors, FlagRow, FlagsOfEnterprise, ListedFlag } from '@yanzhen/contract/credit/flag';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import {
  DecideFlagDto,
  EndFlagDto,
  FlagDoorsDto,
  FlagQueryDto,
  FlagRowDto,
  FlagsOfEnterpriseDto,
  ListedFlagPageDto,
  ProposeFlagDto,
} from './flag.dto';
import { FlagListService } from './flag-list.service';
import { FlagsService } from './flags.service';

@ApiTags('credit')
@Controller()
export class FlagController {
  constructor(
    private readonly flags: FlagsService,
    private readonly lists: FlagListService,
  ) {}

  @Get('enterprises/:id/flags')
  @Can('flag.read')
  @ApiOkResponse({ type: FlagsOfEnterpriseDto })
  of(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<FlagsOfEnterprise> {
    return this.flags.ofEnterprise(reader, id);
  }

  @Post('enterprises/:id/flags')
  @Can('flag.write')
  @Creates()
  @ApiCreatedResponse({ type: FlagRowDto })
  propose(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: ProposeFlagDto): Promise<FlagRow> {
    return this.flags.propose(by, id, input);
  }

  @Get('flags')
  @Can('flag.list')
  @ApiOkResponse({ type: ListedFlagPageDto })
  list(@By() reader: Reader, @Query() query: FlagQueryDto): Promise<Page<ListedFlag>> {
    return this.lists.list(reader, query);
  }

  /** Which uses the reader may see, and what waits there. */
  @Get('flags/doors')
  @Can('flag.list')
  @ApiOkResponse({ type: FlagDoorsDto })
  doors(@By() reader: Reader): Promise<FlagDoors> {
    return this.lists.doors(reader);
  }

  @Post('flags/:id/decision')
  @Can('flag.decide')
  @HttpCode(200)
  @ApiOkResponse({ type: FlagRowDto })
  decide(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: DecideFlagDto): Promise<FlagRow> {
    return this.flags.decide(by, id, input);
  }

  @Post('flags/:id/revocation')
  @Can('flag.write')
  @HttpCode(200)
  @ApiOkResponse({ type: FlagRowDto })
  revoke(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: EndFlagDto): Promise<FlagRow> {
    return this.flags.revoke(by, id, input);
  }

  /** Its ground fell, and it stays all the same. */
  @Post('flags/:id/keeping')
  @Can('flag.decide')
  @HttpCode(200)
  @ApiOkResponse({ type: FlagRowDto })
  keep(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: EndFlagDto): Promise<FlagRow> {
    return this.flags.keep(by, id, input);
  }
}
