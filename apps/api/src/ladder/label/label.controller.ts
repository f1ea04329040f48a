import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LabelRow } from '@yanzhen/contract/ladder/label';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { SeenVersionDto } from '../../platform/http/seen-version.dto';
import { ChangeLabelDto, EndLabelDto, LabelRowDto, SaveLabelDto } from './label.dto';
import { LabelService } from './label.service';

@ApiTags('ladder')
@Controller('enterprises/:id/labels')
export class LabelController {
  constructor(private readonly labels: LabelService) {}

  @Get()
  @Can('label.read')
  @ApiOkResponse({ type: [LabelRowDto] })
  list(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<LabelRow[]> {
    return this.labels.ofEnterprise(reader, id);
  }

  @Post()
  @Can('label.write')
  @Creates()
  @ApiCreatedResponse({ type: LabelRowDto })
  add(@By() reader: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: SaveLabelDto): Promise<LabelRow> {
    return this.labels.add(reader, id, input);
  }

  @Patch(':labelId')
  @Can('label.write')
  @ApiOkResponse({ type: LabelRowDto })
  change(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('labelId', ParseIntPipe) labelId: number,
    @Body() input: ChangeLabelDto,
  ): Promise<LabelRow> {
    return this.labels.change(reader, id, labelId, input);
  }

  /** Ending makes nothing new: a second click meets a label that is over. */
  @Post(':labelId/end')
  @Can('label.write')
  @HttpCode(200)
  @ApiOkResponse({ type: LabelRowDto })
  end(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('labelId', ParseIntPipe) labelId: number,
    @Body() input: EndLabelDto,
  ): Promise<LabelRow> {
    return this.labels.end(reader, id, labelId, input);
  }

  @Delete(':labelId')
  @Can('label.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('labelId', ParseIntPipe) labelId: number,
    @Query() { version }: SeenVersionDto,
  ): Promise<void> {
    return this.labels.remove(reader, id, labelId, version);
  }
}
