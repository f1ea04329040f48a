import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { TitleRow } from '@yanzhen/contract/ladder/title';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../../platform/http/can';
import { TitleRowDto, toTitleRow } from '../title.dto';
import { RevokeTitleDto, SuspendTitleDto, WhyDto } from './standing.dto';
import { StandingService } from './standing.service';

/** Nothing new is made here: a second click meets a title that has moved on. */
@ApiTags('ladder')
@Controller('enterprises/:id/titles/:titleId')
export class StandingController {
  constructor(private readonly standing: StandingService) {}

  @Post('suspend')
  @Can('title.register')
  @HttpCode(200)
  @ApiOkResponse({ type: TitleRowDto })
  async suspend(
    @By() by: Reader,
    @Param('id', ParseIntPipe) enterpriseId: number,
    @Param('titleId', ParseIntPipe) id: number,
    @Body() input: SuspendTitleDto,
  ): Promise<TitleRow> {
    return toTitleRow(await this.standing.suspend({ by, enterpriseId, id }, input));
  }

  @Post('lift')
  @Can('title.register')
  @HttpCode(200)
  @ApiOkResponse({ type: TitleRowDto })
  async lift(
    @By() by: Reader,
    @Param('id', ParseIntPipe) enterpriseId: number,
    @Param('titleId', ParseIntPipe) id: number,
    @Body() input: WhyDto,
  ): Promise<TitleRow> {
    return toTitleRow(await this.standing.lift({ by, enterpriseId, id }, input));
  }

  @Post('revoke')
  @Can('title.register')
  @HttpCode(200)
  @ApiOkResponse({ type: TitleRowDto })
  async revoke(
    @By() by: Reader,
    @Param('id', ParseIntPipe) enterpriseId: number,
    @Param('titleId', ParseIntPipe) id: number,
    @Body() input: RevokeTitleDto,
  ): Promise<TitleRow> {
    return toTitleRow(await this.standing.revoke({ by, enterpriseId, id }, input));
  }

  @Post('restore')
  @Can('title.register')
  @HttpCode(200)
  @ApiOkResponse({ type: TitleRowDto })
  async restore(
    @By() by: Reader,
    @Param('id', ParseIntPipe) enterpriseId: number,
    @Param('titleId', ParseIntPipe) id: number,
    @Body() input: WhyDto,
  ): Promise<TitleRow> {
    return toTitleRow(await this.standing.restore({ by, enterpriseId, id }, input));
  }
}
