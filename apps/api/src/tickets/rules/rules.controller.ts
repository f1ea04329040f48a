import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { RulesPreview, SavedRules, SavedRulesRow } from '@yanzhen/contract/tickets/rules';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { RulesPreviewDto } from '../recount/recount.dto';
import { RulesPreviews } from './rules-preview';
import { ChangeRulesDto, HouseRulesDto, SavedRulesDto, SavedRulesRowDto } from './rules.dto';
import { RulesService } from './rules.service';

@ApiTags('tickets')
@Controller('tickets/rules')
export class RulesController {
  constructor(
    private readonly rules: RulesService,
    private readonly previews: RulesPreviews,
  ) {}

  @Get()
  @Can('ticket.rules')
  @ApiOkResponse({ type: SavedRulesDto })
  now(): Promise<SavedRules> {
    return this.rules.now();
  }

  @Put()
  @Can('ticket.rules')
  @ApiOkResponse({ type: SavedRulesDto })
  save(@By() by: Reader, @Body() change: ChangeRulesDto): Promise<SavedRules> {
    return this.rules.save(by, change);
  }

  @Get('saved')
  @Can('ticket.rules')
  @ApiOkResponse({ type: [SavedRulesRowDto] })
  history(): Promise<SavedRulesRow[]> {
    return this.rules.history();
  }

  @Get('saved/:id')
  @Can('ticket.rules')
  @ApiOkResponse({ type: SavedRulesDto })
  saved(@Param('id', ParseIntPipe) no: number): Promise<SavedRules> {
    return this.rules.saved(no);
  }

  /** Writes nothing. */
  @Post('preview')
  @Can('ticket.rules')
  @HttpCode(200)
  @ApiOkResponse({ type: RulesPreviewDto })
  preview(@Body() rules: HouseRulesDto): Promise<RulesPreview> {
    return this.previews.of(rules);
  }
}
