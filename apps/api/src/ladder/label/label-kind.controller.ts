import { Body, Controller, Get, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LabelKindRow } from '@yanzhen/contract/ladder/label';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { AddLabelKindDto, ChangeLabelKindDto, LabelKindRowDto, toLabelKindRow } from './label-kind.dto';
import { LabelKindService } from './label-kind.service';

@ApiTags('ladder')
@Controller('label-kinds')
export class LabelKindController {
  constructor(private readonly kinds: LabelKindService) {}

  @Get()
  @Can('label.read')
  @ApiOkResponse({ type: [LabelKindRowDto] })
  async all(): Promise<LabelKindRow[]> {
    return (await this.kinds.all()).map(toLabelKindRow);
  }

  @Post()
  @Can('label.write')
  @Creates()
  @ApiCreatedResponse({ type: LabelKindRowDto })
  async add(@By() by: Reader, @Body() input: AddLabelKindDto): Promise<LabelKindRow> {
    return toLabelKindRow(await this.kinds.add(by, input));
  }

  @Patch(':id')
  @Can('label.write')
  @ApiOkResponse({ type: LabelKindRowDto })
  async change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: ChangeLabelKindDto,
  ): Promise<LabelKindRow> {
    return toLabelKindRow(await this.kinds.change(by, id, input));
  }
}
