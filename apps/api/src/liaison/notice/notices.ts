import { Injectable } from '@nestjs/common';
import type { PublicNotice } from '@yanzhen/contract/liaison/handover';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { ASSIGNMENT_ROLES, runsOn } from '@yanzhen/domain/liaison/assignment';
import { Clock } from '../../platform/clock';
import { Registry } from '../../registry';
import { AssignmentRepository } from '../assignment/assignment.repository';
import { CampaignRepository } from '../campaign/campaign.repository';
import { OfficerRepository } from '../officer/officer.repository';

/** What hangs at the door of an enterprise: names, posts and the phone that was entered to be shown; nothing else of a person. */
@Injectable()
export class Notices {
  constructor(
    private readonly registry: Registry,
    private readonly assignments: AssignmentRepository,
    private readonly officers: OfficerRepository,
    private readonly campaigns: CampaignRepository,
    private readonly clock: Clock,
  ) {}

  async of(reader: Reader, enterpriseId: number): Promise<PublicNotice> {
    const { name } = await this.registry.mustFind(reader, enterpriseId);
    const today = this.clock.today();
    const running = (await this.assignments.ofEnterprise(enterpriseId)).filter((row) => runsOn(row, today));
    const people = new Map(
      (await this.officers.byIds(running.map(({ officerId }) => officerId))).map((one) => [one.id, one]),
    );
    const [campaign] = await this.campaigns.byIds(running.slice(0, 1).map(({ campaignId }) => campaignId));
    const ordered = [...running].sort((a, b) => ASSIGNMENT_ROLES.indexOf(a.role) - ASSIGNMENT_ROLES.indexOf(b.role));
    return {
      enterpriseName: name,
      campaignName: campaign?.name ?? '',
      people: ordered.map(({ role, officerId }) => ({
        role,
        name: people.get(officerId)?.name ?? '',
        post: people.get(officerId)?.post ?? null,
        officePhone: people.get(officerId)?.officePhone ?? null,
      })),
    };
  }
}
