import { Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { EvaluationRun } from '@yanzhen/contract/ladder/evaluation';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { EvaluationRunDto } from './evaluation.dto';
import { EvaluationRuns } from './evaluation-runs';

@ApiTags('ladder')
@Controller('evaluation-runs')
export class EvaluationRunController {
  constructor(private readonly runs: EvaluationRuns) {}

  /** The latest ones, newest first. */
  @Get()
  @Can('ladder.reach')
  @ApiOkResponse({ type: [EvaluationRunDto] })
  list(): Promise<EvaluationRun[]> {
    return this.runs.list();
  }

  @Get(':id')
  @Can('ladder.reach')
  @ApiOkResponse({ type: EvaluationRunDto })
  detail(@Param('id', ParseIntPipe) id: number): Promise<EvaluationRun> {
    return this.runs.detail(id);
  }

  /** Over the whole register now; the work goes on after the answer. */
  @Post()
  @Can('ladder.evaluate')
  @Creates()
  @ApiCreatedResponse({ type: EvaluationRunDto })
  ask(@By() by: Reader): Promise<EvaluationRun> {
    return this.runs.ask(by);
  }
}
