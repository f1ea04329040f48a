import { Injectable } from '@nestjs/common';
import type { CampaignInput, CampaignRow, ChangeCampaign } from '@yanzhen/contract/liaison/assignment';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { isSound } from '@yanzhen/domain/liaison/assignment';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { Care } from '../care/care';
import { toCampaignRow } from './campaign.dto';
import { type CampaignColumns, CampaignRepository } from './campaign.repository';

/** Campaigns are data: their name, their period, and how often somebody has to visit. */
@Injectable()
export class CampaignService {
  constructor(
    private readonly db: Database,
    private readonly campaigns: CampaignRepository,
    private readonly care: Care,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<CampaignRow[]> {
    return (await this.campaigns.all()).map((row) => toCampaignRow(row, this.clock.today()));
  }

  async create(by: Reader, input: CampaignInput): Promise<CampaignRow> {
    const columns = sound(input);
    return this.db.transaction(async () => {
      const id = await this.campaigns.add(columns);
      await this.record(by, 'create', id, null, columns);
      return this.row(id);
    });
  }

  /** What follows from the rhythm is due anew. @throws ChangedSince with the campaign as it is now. */
  change(by: Reader, id: number, { version, ...input }: ChangeCampaign): Promise<CampaignRow> {
    const columns = sound(input);
    const work = async () => {
      const before = sound(await this.campaigns.mustFind(id));
      await this.campaigns.change({ id, version }, columns);
      await this.record(by, 'change', id, before, columns);
      return this.row(id);
    };
    return withCurrent(
      'liaison',
      () => this.db.transaction(work),
      () => this.row(id),
    ).then(async (row) => {
      await this.care.rebuildAll();
      return row;
    });
  }

  private async row(id: number): Promise<CampaignRow> {
    return toCampaignRow(await this.campaigns.mustFind(id), this.clock.today());
  }

  private record(by: Reader, verb: string, subjectId: number, before: object | null, after: object): Promise<void> {
    return this.audit.record({
      by,
      act: `liaison.campaign.${verb}`,
      subjectKind: 'campaign',
      subjectId,
      before,
      after,
    });
  }
}

/** @throws DomainError `liaison.period_reversed` */
function sound(input: CampaignInput): CampaignColumns {
  const { name, startsOn, endsOn, cadence, soonDays, yearlyQuota, confirmed } = input;
  if (!isSound(input)) throw new DomainError('liaison.period_reversed', 'rule', { startsOn, endsOn });
  return { name: name.trim(), startsOn, endsOn, cadence, soonDays, yearlyQuota, confirmed };
}
