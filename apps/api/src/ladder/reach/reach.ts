import { Injectable } from '@nestjs/common';
import type { ReachCount } from '@yanzhen/contract/ladder/reach';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { BookScope, BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { ReachService } from './reach.service';
import { ReachTargets } from './reach-targets';

/** What other rooms ask about who could climb. */
@Injectable()
export class Reach {
  constructor(
    /** Where the room that keeps the goals tells them. */
    readonly targets: ReachTargets,
    private readonly service: ReachService,
  ) {}

  /** Eligible and near ones of a tier by unit, those in the reader's sight. */
  async countByUnit(
    reader: Reader,
    tier: BookTier,
    scope: BookScope = 'new',
  ): Promise<{ unitCode: UnitCode; count: ReachCount }[]> {
    return (await this.service.summary(reader, { tier, scope })).byUnit;
  }

  /** Those that the book in force finds eligible, in the reader's sight; the first `size`. */
  async eligible(reader: Reader, tier: BookTier, scope: BookScope, size: number): Promise<number[]> {
    const { items } = await this.service.page(reader, { tier, scope, verdict: ['eligible'] }, undefined, size);
    return items.map(({ enterpriseId }) => enterpriseId);
  }
}
