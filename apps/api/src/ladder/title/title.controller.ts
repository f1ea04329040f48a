import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { TitleRow } from '@yanzhen/contract/ladder/title';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { ChangeTitleDto, RegisterTitleDto, TitleRowDto, TitleVersionDto, toTitleRow } from './title.dto';
import { TitleService } from './title.service';

@ApiTags('ladder')
@Controller('enterprises/:id/titles')
export class TitleController {
  constructor(private readonly titles: TitleService) {}

  @Get()
  @Can('title.read')
  @ApiOkResponse({ type: [TitleRowDto] })
  async list(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<TitleRow[]> {
    return (await this.titles.ofEnterprise(reader, id)).map(toTitleRow);
  }

  @Post()
  @Can('title.register')
  @Creates()
  @ApiCreatedResponse({ type: TitleRowDto })
  async register(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: RegisterTitleDto,
  ): Promise<TitleRow> {
    return toTitleRow(await this.titles.register(reader, id, input));
  }

  @Patch(':titleId')
  @Can('title.register')
  @ApiOkResponse({ type: TitleRowDto })
  async change(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('titleId', ParseIntPipe) titleId: number,
    @Body() input: ChangeTitleDto,
  ): Promise<TitleRow> {
    return toTitleRow(await this.titles.change(reader, id, titleId, input));
  }

  @Delete(':titleId')
  @Can('title.register')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('titleId', ParseIntPipe) titleId: number,
    @Query() { version }: TitleVersionDto,
  ): Promise<void> {
    await this.titles.remove(reader, id, titleId, version);
  }
}
