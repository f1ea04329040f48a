import { Injectable } from '@nestjs/common';
import { runsOn } from '@yanzhen/domain/liaison/assignment';
import { SUGGESTED_RULES, type VisitRules } from '@yanzhen/domain/liaison/cadence';
import { Clock } from '../../platform/clock';
import { CampaignRepository } from './campaign.repository';

/** How often somebody has to visit today. */
@Injectable()
export class Rules {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly clock: Clock,
  ) {}

  /** Those of the campaign that began last; the suggestion where none runs. */
  async now(): Promise<VisitRules> {
    const today = this.clock.today();
    return (await this.campaigns.all()).find((campaign) => runsOn(campaign, today)) ?? SUGGESTED_RULES;
  }
}
