import { Injectable } from '@nestjs/common';
import { deriveStanding, type Standing } from '@yanzhen/domain/registry/standing';
import { EnterpriseRepository } from '../enterprise/enterprise.repository';
import type { EnterpriseEntity } from '../enterprise/enterprise.entity';
import type { AnnualFactsEntity } from './annual-facts.entity';
import { ChangedFacts } from './changed-facts';
import { FactsRepository } from './facts.repository';

const DERIVED = ['sizeClass', 'sizeYear', 'revenue', 'noFacts', 'suspectFacts', 'incomplete'] as const;

/** Rebuilds what an enterprise's row keeps of its figures. Called by everything that changes figures or basics. */
@Injectable()
export class Standings {
  constructor(
    private readonly enterprises: EnterpriseRepository,
    private readonly facts: FactsRepository,
    private readonly changed: ChangedFacts,
  ) {}

  /** In the caller's transaction; tells who follows the facts. */
  async rebuild(enterpriseIds: readonly number[]): Promise<void> {
    for (const { enterprise, facts: years } of (await this.facts.heldBy(enterpriseIds)).values()) {
      const standing = deriveStanding(enterprise, years);
      await this.keep(enterprise, standing);
      await this.markSuspects(years, standing);
    }
    await this.changed.tell(enterpriseIds);
  }

  private async keep(enterprise: EnterpriseEntity, standing: Standing): Promise<void> {
    const differs = DERIVED.filter((key) => enterprise[key] !== standing[key]);
    if (differs.length === 0) return;
    await this.enterprises.derive(enterprise.id, Object.fromEntries(differs.map((key) => [key, standing[key]])));
  }

  private async markSuspects(years: readonly AnnualFactsEntity[], standing: Standing): Promise<void> {
    for (const { id, year, suspect } of years) {
      const now = standing.suspectYears.includes(year);
      if (now !== suspect) await this.facts.mark(id, now);
    }
  }
}
