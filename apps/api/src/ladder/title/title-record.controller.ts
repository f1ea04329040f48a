import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { TitleRecord } from '@yanzhen/contract/ladder/title-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import { By, Can } from '../../platform/http/can';
import { Registry } from '../../registry';
import { TitleRowDto, toTitleRow } from './title.dto';
import { TitleRepository } from './title.repository';

export class TitleRecordDto implements TitleRecord {
  @ApiProperty({ type: TitleRowDto }) title!: TitleRowDto;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ format: 'date' }) today!: string;
}

/** A title for printing: what the register says of it. */
@ApiTags('ladder')
@Controller('enterprises/:id/titles/:titleId/record')
export class TitleRecordController {
  constructor(
    private readonly registry: Registry,
    private readonly titles: TitleRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Can('title.read')
  @ApiOkResponse({ type: TitleRecordDto })
  async record(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) enterpriseId: number,
    @Param('titleId', ParseIntPipe) id: number,
  ): Promise<TitleRecord> {
    const { name, uscc, unitCode } = await this.registry.mustFind(reader, enterpriseId);
    const title = await this.titles.one(enterpriseId, id);
    if (!title) throw new DomainError('title.not_found', 'not_found', { id });
    return { title: toTitleRow(title), enterpriseId, name, uscc, unitCode, today: this.clock.today() };
  }
}
