import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ContactRow } from '@yanzhen/contract/registry/attachments';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { SeenVersionDto } from '../../platform/http/seen-version.dto';
import { ContactRowDto, SaveContactDto } from './contact.dto';
import { ContactService } from './contact.service';

@ApiTags('registry')
@Controller('enterprises/:id/contacts')
export class ContactController {
  constructor(private readonly contacts: ContactService) {}

  @Get()
  @Can('registry.read')
  @ApiOkResponse({ type: ContactRowDto, isArray: true })
  list(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<ContactRow[]> {
    return this.contacts.list(by, id);
  }

  @Post()
  @Can('registry.write')
  @Creates()
  @ApiCreatedResponse({ type: ContactRowDto })
  add(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: SaveContactDto): Promise<ContactRow> {
    return this.contacts.add(by, id, input);
  }

  @Put(':contactId')
  @Can('registry.write')
  @ApiOkResponse({ type: ContactRowDto })
  change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('contactId', ParseIntPipe) contactId: number,
    @Body() input: SaveContactDto,
  ): Promise<ContactRow> {
    return this.contacts.change(by, id, contactId, input);
  }

  @Delete(':contactId')
  @Can('registry.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('contactId', ParseIntPipe) contactId: number,
    @Query() { version }: SeenVersionDto,
  ): Promise<void> {
    return this.contacts.remove(by, id, contactId, version);
  }
}
