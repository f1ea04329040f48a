import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CorrectionRow, PromiseRow } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Corrections } from './corrections';
import { Promises } from './promises';
import { DecideCorrectionDto, SettlePromiseDto } from './visit.dto';
import { CorrectionRowDto, PromiseRowDto } from './visit-rows.dto';

@ApiTags('liaison')
@Controller('liaison')
export class VisitPartsController {
  constructor(
    private readonly promises: Promises,
    private readonly corrections: Corrections,
  ) {}

  @Post('promises/:promiseId/settle')
  @Can('liaison.visit')
  @HttpCode(200)
  @ApiOkResponse({ type: PromiseRowDto })
  settle(
    @By() by: Reader,
    @Param('promiseId', ParseIntPipe) id: number,
    @Body() input: SettlePromiseDto,
  ): Promise<PromiseRow> {
    return this.promises.settle(by, id, input);
  }

  @Post('corrections/:correctionId/decide')
  @Can('liaison.verify')
  @HttpCode(200)
  @ApiOkResponse({ type: CorrectionRowDto })
  decide(
    @By() by: Reader,
    @Param('correctionId', ParseIntPipe) id: number,
    @Body() input: DecideCorrectionDto,
  ): Promise<CorrectionRow> {
    return this.corrections.decide(by, id, input);
  }
}
