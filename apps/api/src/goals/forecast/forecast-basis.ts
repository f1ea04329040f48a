import { Injectable } from '@nestjs/common';
import { type Sorted, sortOut } from '@yanzhen/domain/goals/forecast/candidates';
import type { Observations, Observed } from '@yanzhen/domain/goals/forecast/rate';
import { NEAR_MOST, type RateKey } from '@yanzhen/domain/goals/forecast/rate-key';
import { observedRenewals } from '@yanzhen/domain/goals/forecast/renewal';
import { titleOfTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { EndedTitle } from '@yanzhen/domain/ladder/holders';
import { type NearOne, Pipeline, Reach, Titles } from '../../ladder';
import type { ForecastQuestion } from './forecast-question';

export interface ForecastBasis {
  readonly sorted: Sorted;
  readonly titles: readonly EndedTitle[];
  readonly near: readonly NearOne[];
}

/** What is known in this database: who holds, who is on the way, who is near, and how it came out before. */
@Injectable()
export class ForecastBases {
  constructor(
    private readonly titles: Titles,
    private readonly pipeline: Pipeline,
    private readonly reach: Reach,
  ) {}

  async of({ goal: { kind }, sight: { units }, today, to }: ForecastQuestion): Promise<ForecastBasis> {
    const [titles, applications, near, barred] = await Promise.all([
      this.titles.ofKind(units, kind),
      this.pipeline.onTheirWay(units, kind),
      this.reach.near(units, kind, NEAR_MOST),
      this.titles.barredOn(kind, to),
    ]);
    return { sorted: sortOut({ titles, applications, near, barred }, today, to), titles, near };
  }

  /** How often it came out well in these units: of this title, and over all of them. */
  async observed({ goal: { kind }, sight: { units }, today }: ForecastQuestion): Promise<{
    own: Observations;
    all: Observations;
  }> {
    const outcomes = await this.pipeline.outcomes(units);
    const renewals = await Promise.all(
      TITLE_KINDS.map(async (one) => [one, observedRenewals(await this.titles.ofKind(units, one), today)] as const),
    );
    const seen = (of: (one: TitleKind | null) => boolean) => {
      const steps = outcomes.filter(({ tier }) => of(titleOfTier(tier)));
      return summed([
        ...steps.map(({ step, ...observed }) => [step as RateKey, observed] as const),
        ...renewals.filter(([one]) => of(one)).map(([, observed]) => ['renewal', observed] as const),
      ]);
    };
    return { own: seen((one) => one === kind), all: seen(() => true) };
  }
}

function summed(rows: readonly (readonly [RateKey, Observed])[]): Observations {
  const sums: Partial<Record<RateKey, Observed>> = {};
  for (const [key, { successes, of }] of rows) {
    const known = sums[key] ?? { successes: 0, of: 0 };
    sums[key] = { successes: known.successes + successes, of: known.of + of };
  }
  return sums;
}
