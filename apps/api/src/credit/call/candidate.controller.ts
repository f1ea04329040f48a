import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CandidateRow, ScoreTableAnswer } from '@yanzhen/contract/credit/call';
import { sheetText } from '@yanzhen/domain/credit/call/sheet-text';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyRequest } from 'fastify';
import { readWorkbook, receiveUpload } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { SeenVersionDto } from '../../platform/http/seen-version.dto';
import {
  AddCandidatesDto,
  CandidateRowDto,
  ScoreCandidateDto,
  ScoreTableAnswerDto,
  ScoreTableDto,
  SheetTextDto,
  WithdrawCandidateDto,
} from './candidate.dto';
import { CandidatesService } from './candidates.service';
import { CallRepository } from './call.repository';
import { ScoreTables } from './score-tables';

const FILE = {
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};

@ApiTags('credit')
@Controller('calls/:id')
export class CandidateController {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly tables: ScoreTables,
    private readonly calls: CallRepository,
  ) {}

  @Get('candidates')
  @Can('call.read')
  @ApiOkResponse({ type: [CandidateRowDto] })
  list(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<CandidateRow[]> {
    return this.candidates.of(reader, id);
  }

  /** Whoever is one already stays as they are, so a second click changes nothing. */
  @Post('candidates')
  @Can('call.write')
  @HttpCode(200)
  @ApiOkResponse({ type: [CandidateRowDto] })
  add(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: AddCandidatesDto,
  ): Promise<CandidateRow[]> {
    return this.candidates.add(by, id, input.enterpriseIds);
  }

  @Patch('candidates/:candidateId')
  @Can('call.write')
  @ApiOkResponse({ type: CandidateRowDto })
  score(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('candidateId', ParseIntPipe) candidateId: number,
    @Body() input: ScoreCandidateDto,
  ): Promise<CandidateRow> {
    return this.candidates.score(by, id, candidateId, input);
  }

  @Post('candidates/:candidateId/withdrawal')
  @Can('call.write')
  @HttpCode(200)
  @ApiOkResponse({ type: CandidateRowDto })
  withdraw(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('candidateId', ParseIntPipe) candidateId: number,
    @Body() { version, reason }: WithdrawCandidateDto,
  ): Promise<CandidateRow> {
    return this.candidates.withdraw(by, id, candidateId, version, reason);
  }

  @Delete('candidates/:candidateId')
  @Can('call.write')
  @ApiOkResponse({ type: [CandidateRowDto] })
  remove(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('candidateId', ParseIntPipe) candidateId: number,
    @Query() { version }: SeenVersionDto,
  ): Promise<CandidateRow[]> {
    return this.candidates.remove(by, id, candidateId, version);
  }

  /** As a whole or not at all; the same table twice leaves the same scores. */
  @Post('table')
  @Can('call.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ScoreTableAnswerDto })
  table(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: ScoreTableDto,
  ): Promise<ScoreTableAnswer> {
    return this.tables.take(by, id, input);
  }

  /** Only reads: what the workbook says, as text for `table`. */
  @Post('sheet')
  @Can('call.write')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE)
  @ApiOkResponse({ type: SheetTextDto })
  async sheet(@Param('id', ParseIntPipe) id: number, @Req() request: FastifyRequest): Promise<SheetTextDto> {
    await this.calls.mustFind(id);
    const { bytes, fileName } = await receiveUpload(request);
    return { text: sheetText(await readWorkbook(bytes, fileName)) };
  }
}
