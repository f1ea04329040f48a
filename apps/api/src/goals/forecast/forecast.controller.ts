import { Body, Controller, Get, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Forecast, ForecastRow, GapPage, SavedAssumptions } from '@yanzhen/contract/goals/forecast';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { TITLE_NAMES } from '@yanzhen/domain/ladder/title-kind';
import { downloadAs, WORKBOOK_TYPE, writeWorkbook } from '../../exchange';
import { By, Can } from '../../platform/http/can';
import { AssumptionService } from './assumption.service';
import { ForecastDto, ForecastPageDto, GapPageDto } from './forecast-answer.dto';
import {
  ForecastFilterDto,
  ForecastRowsQueryDto,
  GapQueryDto,
  SaveAssumptionsDto,
  SavedAssumptionsDto,
} from './forecast.dto';
import { ForecastRowsService } from './forecast-rows.service';
import { forecastSheets } from './forecast-sheets';
import { ForecastService } from './forecast.service';

@ApiTags('goals')
@Controller('goals/forecast')
export class ForecastController {
  constructor(
    private readonly forecasts: ForecastService,
    private readonly rowsBehind: ForecastRowsService,
    private readonly assumptions: AssumptionService,
  ) {}

  @Get()
  @Can('goals.read')
  @ApiOkResponse({ type: ForecastDto })
  forecast(@By() reader: Reader, @Query() filter: ForecastFilterDto): Promise<Forecast> {
    return this.forecasts.forecast(reader, filter);
  }

  /** The enterprises behind one number of it. */
  @Get('rows')
  @Can('goals.read')
  @ApiOkResponse({ type: ForecastPageDto })
  rows(@By() reader: Reader, @Query() { cursor, ...filter }: ForecastRowsQueryDto): Promise<Page<ForecastRow>> {
    return this.rowsBehind.page(reader, filter, cursor);
  }

  /** Who can close the gap. */
  @Get('gap')
  @Can('goals.read')
  @ApiOkResponse({ type: GapPageDto })
  gap(@By() reader: Reader, @Query() { cursor, ...filter }: GapQueryDto): Promise<GapPage> {
    return this.rowsBehind.gap(reader, filter, cursor);
  }

  @Get('export.xlsx')
  @Can('goals.read')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async workbook(@By() reader: Reader, @Query() filter: ForecastFilterDto): Promise<StreamableFile> {
    const { foreseen, rows } = await this.rowsBehind.export(reader, filter);
    const { goal, to } = foreseen.question;
    return new StreamableFile(writeWorkbook(forecastSheets(foreseen, rows)), {
      type: WORKBOOK_TYPE,
      disposition: downloadAs(`${TITLE_NAMES[goal.kind].zh}预测${to}.xlsx`),
    });
  }

  @Put('assumptions')
  @Can('goals.write')
  @ApiOkResponse({ type: SavedAssumptionsDto })
  assume(@By() by: Reader, @Body() input: SaveAssumptionsDto): Promise<SavedAssumptions> {
    return this.assumptions.save(by, input);
  }
}
