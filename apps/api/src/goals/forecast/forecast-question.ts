import { Injectable } from '@nestjs/common';
import type { ForecastFilter } from '@yanzhen/contract/goals/forecast';
import { inForce, isTitleGoal, neededFor } from '@yanzhen/domain/goals/goal';
import { plannedFor } from '@yanzhen/domain/goals/plan';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { addYears } from '@yanzhen/domain/shared/calendar-day';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import { PlanRepository } from '../plan/plan.repository';
import type { GoalEntity } from '../row/goal.entity';
import { GoalRepository } from '../row/goal.repository';
import { type BoardSight, boardSight } from '../sight';

/** Years ahead at most. */
const FARTHEST = 10;

export interface Needed {
  readonly needed: number | null;
  readonly neededBy: 'goal' | 'plan' | null;
}

/** What is forecast: which goal, to which day, of which units, and how many it takes. */
export interface ForecastQuestion extends Needed {
  readonly goal: GoalEntity & { readonly kind: TitleKind };
  readonly sight: BoardSight;
  readonly today: string;
  readonly to: string;
}

@Injectable()
export class ForecastQuestions {
  constructor(
    private readonly goals: GoalRepository,
    private readonly plans: PlanRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `goals.not_forecast`, `goals.forecast_day` */
  async of(reader: Reader, { code, to }: Pick<ForecastFilter, 'code' | 'to'>): Promise<ForecastQuestion> {
    const today = this.clock.today();
    const rows = (await this.goals.all()).filter((goal) => goal.code === code);
    const day = to ?? usualDay(rows, today);
    if (day < today || day > addYears(today, FARTHEST))
      throw new DomainError('goals.forecast_day', 'invalid', { day, from: today, to: addYears(today, FARTHEST) });
    const [goal] = inForce(rows, day);
    if (!goal || !isTitleGoal(goal)) throw new DomainError('goals.not_forecast', 'invalid', { code });
    const sight = boardSight(reader);
    return { goal, sight, today, to: day, ...(await this.needed(goal, sight, day)) };
  }

  /** The target is the city's; a unit has its plan for the month. */
  private async needed(goal: GoalEntity, { unit }: BoardSight, to: string): Promise<Needed> {
    if (unit === null) return goal.target === null ? UNPLANNED : { needed: neededFor(goal), neededBy: 'goal' };
    const [year, month] = to.split('-').map(Number);
    const plan = await this.plans.one(goal.code, year ?? 0);
    const planned = plannedFor(plan?.lines ?? [], unit, month ?? 1);
    return planned === null ? UNPLANNED : { needed: planned, neededBy: 'plan' };
  }
}

const UNPLANNED: Needed = { needed: null, neededBy: null };

/** The horizon of the goal, or the end of this year when that is over. */
function usualDay(goals: readonly GoalEntity[], today: string): string {
  const horizon = inForce(goals, today)[0]?.horizon ?? '';
  return horizon >= today ? horizon : `${today.slice(0, 4)}-12-31`;
}
