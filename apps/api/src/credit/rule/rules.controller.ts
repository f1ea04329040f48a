import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CreditRuleMoveRow, CreditRuleVersion } from '@yanzhen/contract/credit/rules';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import {
  ChangeCreditRulesDto,
  CreditRuleMovesDto,
  CreditRuleMovesQueryDto,
  CreditRuleVersionDto,
  SeenCreditRulesDto,
} from './rules.dto';
import { RulesService } from './rules.service';

@ApiTags('credit')
@Controller('credit/rules')
export class RulesController {
  constructor(private readonly rules: RulesService) {}

  @Get()
  @Can('credit.read')
  @ApiOkResponse({ type: [CreditRuleVersionDto] })
  all(@By() reader: Reader): Promise<CreditRuleVersion[]> {
    return this.rules.all(reader);
  }

  /** The next version, to be written. */
  @Post()
  @Can('credit.rules.write')
  @Creates()
  @ApiCreatedResponse({ type: CreditRuleVersionDto })
  begin(@By() by: Reader): Promise<CreditRuleVersion> {
    return this.rules.begin(by);
  }

  /** Who stands otherwise from its first day on, because of it. */
  @Get(':id/moves')
  @Can('credit.watch')
  @ApiOkResponse({ type: CreditRuleMovesDto })
  moves(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Query() { cursor }: CreditRuleMovesQueryDto,
  ): Promise<Page<CreditRuleMoveRow>> {
    return this.rules.moves(reader, id, cursor);
  }

  @Put(':id')
  @Can('credit.rules.write')
  @ApiOkResponse({ type: CreditRuleVersionDto })
  change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: ChangeCreditRulesDto,
  ): Promise<CreditRuleVersion> {
    return this.rules.change(by, id, input);
  }

  @Delete(':id')
  @Can('credit.rules.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@By() by: Reader, @Param('id', ParseIntPipe) id: number, @Query() seen: SeenCreditRulesDto): Promise<void> {
    return this.rules.remove(by, id, seen);
  }

  @Post(':id/submit')
  @Can('credit.rules.write')
  @HttpCode(200)
  @ApiOkResponse({ type: CreditRuleVersionDto })
  submit(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() seen: SeenCreditRulesDto,
  ): Promise<CreditRuleVersion> {
    return this.rules.submit(by, id, seen);
  }

  @Post(':id/return')
  @Can('credit.rules.publish')
  @HttpCode(200)
  @ApiOkResponse({ type: CreditRuleVersionDto })
  giveBack(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() seen: SeenCreditRulesDto,
  ): Promise<CreditRuleVersion> {
    return this.rules.giveBack(by, id, seen);
  }

  /** By somebody who had no hand in the draft; the standing of all is reckoned anew after the answer. */
  @Post(':id/publish')
  @Can('credit.rules.publish')
  @HttpCode(200)
  @ApiOkResponse({ type: CreditRuleVersionDto })
  publish(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() seen: SeenCreditRulesDto,
  ): Promise<CreditRuleVersion> {
    return this.rules.publish(by, id, seen);
  }
}
