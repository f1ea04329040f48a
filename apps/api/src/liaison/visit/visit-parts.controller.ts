import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CorrectionRow, PromiseRow, RequestRow } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Corrections } from './corrections';
import { Promises } from './promises';
import { DecideCorrectionDto, SettlePromiseDto } from './visit.dto';
import { VisitList } from './visit-list';
import { CorrectionRowDto, PromiseRowDto, RequestRowDto } from './visit-rows.dto';

@ApiTags('liaison')
@Controller('liaison')
export class VisitPartsController {
  constructor(
    private readonly promises: Promises,
    private readonly corrections: Corrections,
    private readonly list: VisitList,
  ) {}

  @Get('promises')
  @Can('liaison.read')
  @ApiOkResponse({ type: [PromiseRowDto] })
  mine(@By() reader: Reader): Promise<PromiseRow[]> {
    return this.promises.mine(reader);
  }

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

  @Get('requests')
  @Can('liaison.read')
  @ApiOkResponse({ type: [RequestRowDto] })
  requests(@By() reader: Reader): Promise<RequestRow[]> {
    return this.list.waiting(reader);
  }

  @Get('corrections')
  @Can('liaison.verify')
  @ApiOkResponse({ type: [CorrectionRowDto] })
  open(@By() reader: Reader): Promise<CorrectionRow[]> {
    return this.corrections.open(reader);
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
