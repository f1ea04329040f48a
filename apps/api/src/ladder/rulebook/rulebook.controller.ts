import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { RulebookDetail, RulebookRow } from '@yanzhen/contract/ladder/rulebook';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { DraftService } from './draft.service';
import { PublishingService } from './publishing.service';
import {
  ChangeDraftDto,
  ConfirmRulebookDto,
  PublishRulebookDto,
  RulebookDetailDto,
  RulebookRowDto,
  SeenRulebookDto,
} from './rulebook.dto';
import { RulebookService } from './rulebook.service';

@ApiTags('ladder')
@Controller('rulebooks')
export class RulebookController {
  constructor(
    private readonly rulebooks: RulebookService,
    private readonly drafts: DraftService,
    private readonly publishing: PublishingService,
  ) {}

  @Get()
  @Can('ladder.read')
  @ApiOkResponse({ type: [RulebookRowDto] })
  list(@By() by: Reader): Promise<RulebookRow[]> {
    return this.rulebooks.list(by);
  }

  @Get(':id')
  @Can('ladder.read')
  @ApiOkResponse({ type: RulebookDetailDto })
  detail(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<RulebookDetail> {
    return this.rulebooks.detail(by, id);
  }

  /** A copy to work on. */
  @Post(':id/draft')
  @Can('ladder.rulebook.write')
  @Creates()
  @ApiCreatedResponse({ type: RulebookDetailDto })
  draft(@By() by: Reader, @Param('id', ParseIntPipe) id: number): Promise<RulebookDetail> {
    return this.drafts.copy(by, id);
  }

  @Patch(':id')
  @Can('ladder.rulebook.write')
  @ApiOkResponse({ type: RulebookDetailDto })
  change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: ChangeDraftDto,
  ): Promise<RulebookDetail> {
    return this.drafts.change(by, id, input);
  }

  @Delete(':id')
  @Can('ladder.rulebook.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Query() { version }: SeenRulebookDto,
  ): Promise<void> {
    return this.drafts.remove(by, id, version);
  }

  @Post(':id/submit')
  @Can('ladder.rulebook.write')
  @HttpCode(200)
  @ApiOkResponse({ type: RulebookDetailDto })
  submit(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: SeenRulebookDto,
  ): Promise<RulebookDetail> {
    return this.drafts.submit(by, id, input);
  }

  @Post(':id/return')
  @Can('ladder.rulebook.publish')
  @HttpCode(200)
  @ApiOkResponse({ type: RulebookDetailDto })
  giveBack(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: SeenRulebookDto,
  ): Promise<RulebookDetail> {
    return this.publishing.giveBack(by, id, input);
  }

  /** By somebody who had no hand in the draft. */
  @Post(':id/publish')
  @Can('ladder.rulebook.publish')
  @HttpCode(200)
  @ApiOkResponse({ type: RulebookDetailDto })
  publish(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: PublishRulebookDto,
  ): Promise<RulebookDetail> {
    return this.publishing.publish(by, id, input);
  }

  /** Out of force, by somebody else than who published it. */
  @Post(':id/retire')
  @Can('ladder.rulebook.publish')
  @HttpCode(200)
  @ApiOkResponse({ type: RulebookDetailDto })
  retire(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: SeenRulebookDto,
  ): Promise<RulebookDetail> {
    return this.publishing.retire(by, id, input);
  }

  /** Whether somebody has compared it with the official text. */
  @Post(':id/confirm')
  @Can('ladder.rulebook.publish')
  @HttpCode(200)
  @ApiOkResponse({ type: RulebookDetailDto })
  confirm(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: ConfirmRulebookDto,
  ): Promise<RulebookDetail> {
    return this.publishing.confirm(by, id, input);
  }
}
