import { Body, Controller, Get, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CampaignRow } from '@yanzhen/contract/liaison/assignment';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import { CampaignInputDto, CampaignRowDto, ChangeCampaignDto } from './campaign.dto';
import { CampaignService } from './campaign.service';

@ApiTags('liaison')
@Controller('liaison/campaigns')
export class CampaignController {
  constructor(private readonly campaigns: CampaignService) {}

  @Get()
  @Can('liaison.read')
  @ApiOkResponse({ type: [CampaignRowDto] })
  list(): Promise<CampaignRow[]> {
    return this.campaigns.list();
  }

  @Post()
  @Can('liaison.manage')
  @Creates()
  @ApiCreatedResponse({ type: CampaignRowDto })
  create(@By() by: Reader, @Body() input: CampaignInputDto): Promise<CampaignRow> {
    return this.campaigns.create(by, input);
  }

  @Patch(':campaignId')
  @Can('liaison.manage')
  @ApiOkResponse({ type: CampaignRowDto })
  change(
    @By() by: Reader,
    @Param('campaignId', ParseIntPipe) id: number,
    @Body() input: ChangeCampaignDto,
  ): Promise<CampaignRow> {
    return this.campaigns.change(by, id, input);
  }
}
