import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ObjectionRow, ObjectorData, PublicityRow } from '@yanzhen/contract/ladder/publicity';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../../platform/http/can';
import { Creates } from '../../../platform/http/idempotency';
import { ObjectionsService } from './objections.service';
import {
  AnswerObjectionDto,
  ConcludedDto,
  ObjectionRowDto,
  ObjectorDataDto,
  OpenPublicityDto,
  PublicityRowDto,
} from './publicity.dto';
import { PublicityService } from './publicity.service';

@ApiTags('ladder')
@Controller()
export class PublicityController {
  constructor(
    private readonly publicities: PublicityService,
    private readonly objections: ObjectionsService,
  ) {}

  @Get('rounds/:id/publicities')
  @Can('application.review')
  @ApiOkResponse({ type: [PublicityRowDto] })
  ofRound(@Param('id', ParseIntPipe) id: number): Promise<PublicityRow[]> {
    return this.publicities.ofRound(id);
  }

  @Post('rounds/:id/publicities')
  @Can('round.write')
  @Creates()
  @ApiCreatedResponse({ type: [PublicityRowDto] })
  open(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: OpenPublicityDto,
  ): Promise<PublicityRow[]> {
    return this.publicities.open(reader, id, input);
  }

  @Post('publicities/:id/conclude')
  @Can('round.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ConcludedDto })
  conclude(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<ConcludedDto> {
    return this.publicities.conclude(reader, id);
  }

  @Get('publicities/:id/objections')
  @Can('round.write')
  @ApiOkResponse({ type: [ObjectionRowDto] })
  objectionsTo(@Param('id', ParseIntPipe) id: number): Promise<ObjectionRow[]> {
    return this.objections.of(id);
  }

  @Post('objections/:id/answer')
  @Can('round.write')
  @HttpCode(200)
  @ApiOkResponse({ type: [ObjectionRowDto] })
  answer(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: AnswerObjectionDto,
  ): Promise<ObjectionRow[]> {
    return this.objections.answer(reader, id, input);
  }

  /** An audited act. */
  @Post('objections/:id/unmask')
  @Can('round.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ObjectorDataDto })
  unmask(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<ObjectorData> {
    return this.objections.reveal(reader, id);
  }
}
