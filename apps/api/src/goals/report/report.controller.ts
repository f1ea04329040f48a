import { Body, Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ReportedValue } from '@yanzhen/contract/goals/goal';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { ReportedValueDto, ReportValueDto } from './report.dto';
import { ReportService } from './report.service';

@ApiTags('goals')
@Controller('goals/reports')
export class ReportController {
  constructor(private readonly reports: ReportService) {}

  @Put()
  @Can('goals.write')
  @ApiOkResponse({ type: ReportedValueDto })
  report(@By() by: Reader, @Body() input: ReportValueDto): Promise<ReportedValue> {
    return this.reports.report(by, input);
  }
}
