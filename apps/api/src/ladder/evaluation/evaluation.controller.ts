import { Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LadderOfEnterprise, Rerun, StoredEvaluation } from '@yanzhen/contract/ladder/evaluation';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { LadderOfEnterpriseDto, LadderQueryDto, RerunDto, StoredEvaluationDto } from './evaluation.dto';
import { LadderOfEnterpriseService } from './ladder-of-enterprise.service';
import { PastEvaluationsService } from './past-evaluations.service';

@ApiTags('ladder')
@Controller()
export class EvaluationController {
  constructor(
    private readonly ladder: LadderOfEnterpriseService,
    private readonly past: PastEvaluationsService,
  ) {}

  /** Facts, books in force and what they say, as of a day. */
  @Get('enterprises/:id/ladder')
  @Can('ladder.read')
  @ApiOkResponse({ type: LadderOfEnterpriseDto })
  of(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Query() { asOf, scope = 'new' }: LadderQueryDto,
  ): Promise<LadderOfEnterprise> {
    return this.ladder.of(by, id, scope, asOf);
  }

  @Get('enterprises/:id/evaluations')
  @Can('ladder.read')
  @ApiOkResponse({ type: [StoredEvaluationDto] })
  history(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<StoredEvaluation[]> {
    return this.past.of(by, id);
  }

  /** Writes nothing. */
  @Post('evaluations/:id/rerun')
  @Can('ladder.read')
  @HttpCode(200)
  @ApiOkResponse({ type: RerunDto })
  rerun(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<Rerun> {
    return this.past.rerun(by, id);
  }
}
