import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { HotlineClientRow, NewHotlineKey } from '@yanzhen/contract/tickets/hotline';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../../platform/http/can';
import { Creates } from '../../../platform/http/idempotency';
import {
  ChangeHotlineClientDto,
  HotlineClientRowDto,
  NewHotlineClientDto,
  NewHotlineKeyDto,
  RotateHotlineKeyDto,
} from './client.dto';
import { HotlineClients } from './hotline-clients';

@ApiTags('hotline')
@Controller('hotline')
export class HotlineClientController {
  constructor(private readonly clients: HotlineClients) {}

  @Get('clients')
  @Can('hotline.manage')
  @ApiOkResponse({ type: [HotlineClientRowDto] })
  all(): Promise<HotlineClientRow[]> {
    return this.clients.all();
  }

  @Post('clients')
  @Can('hotline.manage')
  @Creates()
  @ApiCreatedResponse({ type: NewHotlineKeyDto })
  add(@By() by: Reader, @Body() input: NewHotlineClientDto): Promise<NewHotlineKey> {
    return this.clients.add(by, input);
  }

  @Patch('clients/:id')
  @Can('hotline.manage')
  @ApiOkResponse({ type: HotlineClientRowDto })
  change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: ChangeHotlineClientDto,
  ): Promise<HotlineClientRow> {
    return this.clients.change(by, id, input);
  }

  @Post('clients/:id/keys')
  @Can('hotline.manage')
  @Creates()
  @ApiCreatedResponse({ type: NewHotlineKeyDto })
  newKey(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: RotateHotlineKeyDto,
  ): Promise<NewHotlineKey> {
    return this.clients.newKey(by, id, input);
  }

  @Post('keys/:id/revoke')
  @Can('hotline.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: HotlineClientRowDto })
  revoke(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<HotlineClientRow> {
    return this.clients.revoke(by, id);
  }
}
