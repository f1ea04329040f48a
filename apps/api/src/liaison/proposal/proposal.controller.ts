import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Proposal, ProposalLine, ProposalMade } from '@yanzhen/contract/liaison/proposal';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import {
  ApplyProposalDto,
  ProposalDto,
  ProposalInputDto,
  ProposalLinePageDto,
  ProposalLinesDto,
  ProposalMadeDto,
} from './proposal.dto';
import { ProposalService } from './proposal.service';

@ApiTags('liaison')
@Controller('liaison/proposals')
export class ProposalController {
  constructor(private readonly proposals: ProposalService) {}

  @Post()
  @Can('liaison.assign')
  @Creates()
  @ApiCreatedResponse({ type: ProposalMadeDto })
  make(@By() by: Reader, @Body() input: ProposalInputDto): Promise<ProposalMade> {
    return this.proposals.make(by, input);
  }

  @Get(':proposalId')
  @Can('liaison.assign')
  @ApiOkResponse({ type: ProposalDto })
  one(@By() reader: Reader, @Param('proposalId', ParseIntPipe) id: number): Promise<Proposal> {
    return this.proposals.one(reader, id);
  }

  @Get(':proposalId/lines')
  @Can('liaison.assign')
  @ApiOkResponse({ type: ProposalLinePageDto })
  lines(
    @By() reader: Reader,
    @Param('proposalId', ParseIntPipe) id: number,
    @Query() { cursor }: ProposalLinesDto,
  ): Promise<Page<ProposalLine>> {
    return this.proposals.lines(reader, id, cursor);
  }

  @Post(':proposalId/apply')
  @Can('liaison.assign')
  @HttpCode(200)
  @ApiOkResponse({ type: ProposalDto })
  apply(
    @By() by: Reader,
    @Param('proposalId', ParseIntPipe) id: number,
    @Body() { version }: ApplyProposalDto,
  ): Promise<Proposal> {
    return this.proposals.apply(by, id, version);
  }
}
