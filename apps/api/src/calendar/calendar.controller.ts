import { Body, Controller, Get, Param, ParseIntPipe, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CalendarYear, CalendarYearRow, CountedWorkingDays } from '@yanzhen/contract/calendar/calendar';
import { addWorkingDays } from '@yanzhen/domain/calendar/working-days';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../platform/http/can';
import { Calendar } from './calendar';
import {
  CalendarYearDto,
  CalendarYearRowDto,
  ChangeCalendarYearDto,
  CountedWorkingDaysDto,
  CountQueryDto,
} from './calendar.dto';
import { CalendarService } from './calendar.service';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly years: CalendarService,
    private readonly calendar: Calendar,
  ) {}

  @Get()
  @Can('calendar.read')
  @ApiOkResponse({ type: [CalendarYearRowDto] })
  list(): Promise<CalendarYearRow[]> {
    return this.years.years();
  }

  /** Stands before `:year`, so that it is not taken for one. */
  @Get('count')
  @Can('calendar.read')
  @ApiOkResponse({ type: CountedWorkingDaysDto })
  async count(@Query() { from, days }: CountQueryDto): Promise<CountedWorkingDays> {
    const { day, estimated, holidays, makeUp } = addWorkingDays(await this.calendar.now(), from, days);
    return { day, estimated, holidays, makeUp };
  }

  @Get(':year')
  @Can('calendar.read')
  @ApiOkResponse({ type: CalendarYearDto })
  year(@Param('year', ParseIntPipe) year: number): Promise<CalendarYear> {
    return this.years.year(year);
  }

  @Put(':year')
  @Can('calendar.write')
  @ApiOkResponse({ type: CalendarYearDto })
  change(
    @By() by: Reader,
    @Param('year', ParseIntPipe) year: number,
    @Body() change: ChangeCalendarYearDto,
  ): Promise<CalendarYear> {
    return this.years.change(by, year, change);
  }
}
