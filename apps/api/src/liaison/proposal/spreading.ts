import { Injectable } from '@nestjs/common';
import type { ProposalInput } from '@yanzhen/contract/liaison/proposal';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { CadenceTier } from '@yanzhen/domain/liaison/cadence';
import { type Available, propose, type Share } from '@yanzhen/domain/liaison/proposal';
import { Clock } from '../../platform/clock';
import { Registry } from '../../registry';
import { CampaignRepository } from '../campaign/campaign.repository';
import { SpreadRepository } from './spread.repository';

const CHUNK = 5_000;

/** Gathers what a proposal starts from and lets the domain spread it. */
@Injectable()
export class Spreading {
  constructor(
    private readonly rows: SpreadRepository,
    private readonly campaigns: CampaignRepository,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `liaison.campaign_not_found` */
  async of(reader: Reader, { role, campaignId, unitCode, most }: ProposalInput): Promise<Share[]> {
    const today = this.clock.today();
    const { cadence } = await this.campaigns.mustFind(campaignId);
    const free = await this.rows.unassigned(reader, role, unitCode, today);
    const people = await this.people(reader, role, today);
    const tiers = await this.tiers(
      free.map(({ id }) => id),
      today,
    );
    const wanted = free.map(({ id, unitCode: unit }) => ({ id, unitCode: unit, tier: tiers(id) }));
    return propose(wanted, people, { cadence, most });
  }

  private async people(reader: Reader, role: ProposalInput['role'], today: string): Promise<Available[]> {
    const people = await this.rows.people(reader, role, today);
    const able = new Set(people.map(({ id }) => id));
    const held = (await this.rows.held(role, today)).filter(({ officerId }) => able.has(officerId));
    const tiers = await this.tiers([...new Set(held.map(({ enterpriseId }) => enterpriseId))], today);
    const counts = new Map<number, Partial<Record<CadenceTier, number>>>();
    for (const { officerId, enterpriseId } of held) {
      const tier = tiers(enterpriseId);
      const before = counts.get(officerId) ?? {};
      counts.set(officerId, { ...before, [tier]: (before[tier] ?? 0) + 1 });
    }
    return people.map((person) => ({ ...person, held: counts.get(person.id) ?? {} }));
  }

  private async tiers(ids: readonly number[], today: string): Promise<(id: number) => CadenceTier> {
    const found = new Map<number, string>();
    for (let from = 0; from < ids.length; from += CHUNK)
      for (const [id, tier] of await this.registry.columns.of('tier', ids.slice(from, from + CHUNK), today))
        found.set(id, tier);
    return (id) => (found.get(id) ?? 'none') as CadenceTier;
  }
}
