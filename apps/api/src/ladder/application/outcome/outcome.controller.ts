import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ApplicationDetail } from '@yanzhen/contract/ladder/application';
import type { OutcomeDifferences } from '@yanzhen/contract/ladder/publicity';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../../platform/http/can';
import { ApplicationDetailDto } from '../application-detail.dto';
import { OutcomeDifferencesDto, RecogniseByHandDto } from './outcome.dto';
import { OutcomeService } from './outcome.service';

@ApiTags('ladder')
@Controller()
export class OutcomeController {
  constructor(private readonly outcomes: OutcomeService) {}

  @Get('rounds/:id/outcome')
  @Can('application.review')
  @ApiOkResponse({ type: OutcomeDifferencesDto })
  differences(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<OutcomeDifferences> {
    return this.outcomes.differences(reader, id);
  }

  @Post('applications/:id/recognise')
  @Can('round.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationDetailDto })
  recognise(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: RecogniseByHandDto,
  ): Promise<ApplicationDetail> {
    return this.outcomes.recogniseByHand(reader, id, input);
  }
}
