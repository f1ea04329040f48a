import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { WhatIf } from '@yanzhen/contract/ladder/what-if';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { AskWhatIfDto, WhatIfDto } from './what-if.dto';
import { WhatIfService } from './what-if.service';

@ApiTags('ladder')
@Controller('what-if')
export class WhatIfController {
  constructor(private readonly whatIf: WhatIfService) {}

  /** Writes nothing. */
  @Post()
  @Can('ladder.whatif')
  @HttpCode(200)
  @ApiOkResponse({ type: WhatIfDto })
  ask(@By() by: Reader, @Body() ask: AskWhatIfDto): Promise<WhatIf> {
    return this.whatIf.answer(by, ask);
  }

  /** Both lists whole. */
  @Get('export.xlsx')
  @Can('ladder.whatif')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@By() by: Reader, @Query() ask: AskWhatIfDto): Promise<StreamableFile> {
    return new StreamableFile(writeWorkbook(await this.whatIf.export(by, ask)), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs('标准调整测算.xlsx'),
    });
  }
}
