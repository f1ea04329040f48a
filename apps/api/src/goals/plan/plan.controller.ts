import { Body, Controller, Get, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Plan } from '@yanzhen/contract/goals/plan';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { Clock } from '../../platform/clock';
import { By, Can } from '../../platform/http/can';
import { PlanDto, PlanYearDto, SavePlanDto } from './plan.dto';
import { PlanService } from './plan.service';
import { planSheets } from './plan-sheets';

@ApiTags('goals')
@Controller('goals')
export class PlanController {
  constructor(
    private readonly plans: PlanService,
    private readonly clock: Clock,
  ) {}

  @Get('plan')
  @Can('goals.read')
  @ApiOkResponse({ type: [PlanDto] })
  ofYear(@By() reader: Reader, @Query() { year }: PlanYearDto): Promise<Plan[]> {
    return this.plans.ofYear(reader, year ?? this.thisYear());
  }

  @Put('plan')
  @Can('goals.write')
  @ApiOkResponse({ type: PlanDto })
  save(@By() by: Reader, @Body() input: SavePlanDto): Promise<Plan> {
    return this.plans.save(by, input);
  }

  @Get('plan.xlsx')
  @Can('goals.read')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async workbook(@By() reader: Reader, @Query() { year }: PlanYearDto): Promise<StreamableFile> {
    const of = year ?? this.thisYear();
    const plans = await this.plans.ofYear(reader, of);
    return new StreamableFile(writeWorkbook(planSheets(plans)), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs(`${of}年目标计划.xlsx`),
    });
  }

  private thisYear(): number {
    return Number(this.clock.today().slice(0, 4));
  }
}
