import { Body, Controller, Get, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { GoalRow } from '@yanzhen/contract/goals/goal';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { AddGoalDto, ChangeGoalDto, GoalRowDto, toGoalRow } from './goal.dto';
import { GoalService } from './goal.service';

@ApiTags('goals')
@Controller('goals/rows')
export class GoalController {
  constructor(private readonly goals: GoalService) {}

  /** Every goal and horizon, the past ones too. */
  @Get()
  @Can('goals.read')
  @ApiOkResponse({ type: [GoalRowDto] })
  async all(): Promise<GoalRow[]> {
    return (await this.goals.all()).map(toGoalRow);
  }

  @Post()
  @Can('goals.write')
  @Creates()
  @ApiCreatedResponse({ type: GoalRowDto })
  async add(@By() by: Reader, @Body() input: AddGoalDto): Promise<GoalRow> {
    return toGoalRow(await this.goals.add(by, input));
  }

  @Patch(':id')
  @Can('goals.write')
  @ApiOkResponse({ type: GoalRowDto })
  async change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: ChangeGoalDto,
  ): Promise<GoalRow> {
    return toGoalRow(await this.goals.change(by, id, input));
  }
}
