import { Injectable } from '@nestjs/common';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';

/** What the city wants to reach with a title, as the room that keeps the goals tells it. */
export interface ReachTarget {
  /** As the policy says it. */
  readonly target: number;
  /** The smallest number that fulfils it: one more than 超过 100. */
  readonly least: number;
  readonly horizon: string;
}

type TargetOf = (kind: TitleKind, day: string) => Promise<ReachTarget | null>;

/** The ladder knows no goals: whoever does registers here. */
@Injectable()
export class ReachTargets {
  private targetOf: TargetOf | null = null;

  register(targetOf: TargetOf): void {
    this.targetOf = targetOf;
  }

  of(kind: TitleKind | null, day: string): Promise<ReachTarget | null> {
    return kind !== null && this.targetOf ? this.targetOf(kind, day) : Promise.resolve(null);
  }
}
