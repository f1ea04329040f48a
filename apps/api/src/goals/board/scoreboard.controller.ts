import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { OtherGoal, Scoreboard, TrendPoint } from '@yanzhen/contract/goals/scoreboard';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { OtherGoalsService } from './other-goals.service';
import { scoreboardSheets } from './scoreboard-sheets';
import { AsOfDto, OtherGoalDto, ScoreboardDto, TrendPointDto } from './scoreboard.dto';
import { ScoreboardService } from './scoreboard.service';

@ApiTags('goals')
@Controller('goals')
export class ScoreboardController {
  constructor(
    private readonly boards: ScoreboardService,
    private readonly otherGoals: OtherGoalsService,
  ) {}

  @Get('scoreboard')
  @Can('goals.read')
  @ApiOkResponse({ type: ScoreboardDto })
  scoreboard(@By() reader: Reader, @Query() { asOf }: AsOfDto): Promise<Scoreboard> {
    return this.boards.scoreboard(reader, asOf);
  }

  @Get('trend')
  @Can('goals.read')
  @ApiOkResponse({ type: [TrendPointDto] })
  trend(@By() reader: Reader, @Query() { asOf }: AsOfDto): Promise<TrendPoint[]> {
    return this.boards.trend(reader, asOf);
  }

  @Get('others')
  @Can('goals.read')
  @ApiOkResponse({ type: [OtherGoalDto] })
  others(@By() reader: Reader, @Query() { asOf }: AsOfDto): Promise<OtherGoal[]> {
    return this.otherGoals.all(reader, asOf);
  }

  @Get('scoreboard.xlsx')
  @Can('goals.read')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async workbook(@By() reader: Reader, @Query() { asOf }: AsOfDto): Promise<StreamableFile> {
    const { board, trend } = await this.boards.export(reader, asOf);
    return new StreamableFile(writeWorkbook(scoreboardSheets(board, trend)), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs(`目标看板${board.asOf}.xlsx`),
    });
  }
}
