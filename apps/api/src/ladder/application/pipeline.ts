import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { ON_THEIR_WAY } from '@yanzhen/domain/ladder/application/application';
import { BOOK_TIERS, titleOfTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { type ApplicationOnItsWay, PipelineRepository, type StepOutcome } from './pipeline.repository';

/** What other rooms ask of applications: numbers. Whoever asks says which units their reader may see. */
@Injectable()
export class Pipeline {
  constructor(private readonly rows: PipelineRepository) {}

  /** Handed in and not decided, for a title. */
  onTheirWay(units: readonly UnitCode[], kind: TitleKind): Promise<ApplicationOnItsWay[]> {
    const tiers = BOOK_TIERS.filter((tier) => titleOfTier(tier) === kind);
    return this.rows.inStates(units, tiers, ON_THEIR_WAY);
  }

  /** What became of the decided ones, by tier and by each step they stood at. */
  outcomes(units: readonly UnitCode[]): Promise<StepOutcome[]> {
    return this.rows.outcomes(units, ON_THEIR_WAY);
  }
}
