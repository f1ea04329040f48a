import { Injectable } from '@nestjs/common';
import { runsOn } from '@yanzhen/domain/liaison/assignment';
import { SUGGESTED_RULES, type VisitRules } from '@yanzhen/domain/liaison/cadence';
import { Clock } from '../../platform/clock';
import { CampaignRepository } from './campaign.repository';

/** `confirmed`: the bureau has compared them with its own. */
export interface RulesNow extends VisitRules {
  readonly confirmed: boolean;
}

const SUGGESTED: RulesNow = { ...SUGGESTED_RULES, confirmed: false };

/** How often somebody has to visit today. */
@Injectable()
export class Rules {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly clock: Clock,
  ) {}

  /** Those of the campaign that began last; the suggestion where none runs. */
  async now(): Promise<RulesNow> {
    const today = this.clock.today();
    return (await this.campaigns.all()).find((campaign) => runsOn(campaign, today)) ?? SUGGESTED;
  }
}
