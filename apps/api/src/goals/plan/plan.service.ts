import { Injectable } from '@nestjs/common';
import type { Plan, SavePlan } from '@yanzhen/contract/goals/plan';
import { inForce, isTitleGoal, neededFor } from '@yanzhen/domain/goals/goal';
import { planGaps, type PlanLine } from '@yanzhen/domain/goals/plan';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { withCurrent } from '../../platform/http/with-current';
import type { GoalEntity } from '../row/goal.entity';
import { GoalRepository } from '../row/goal.repository';
import { boardSight } from '../sight';
import type { PlanEntity } from './plan.entity';
import { PlanRepository } from './plan.repository';
import { type ReachedBy, ReachedMonths } from './reached-months';

type TitleGoal = GoalEntity & { readonly kind: TitleKind };

/** The year's plan of each title goal, by unit and month, beside what was reached. */
@Injectable()
export class PlanService {
  constructor(
    private readonly db: Database,
    private readonly goals: GoalRepository,
    private readonly plans: PlanRepository,
    private readonly reached: ReachedMonths,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async ofYear(reader: Reader, year: number): Promise<Plan[]> {
    const [goals, plans, reached] = await Promise.all([
      this.titleGoals(year),
      this.plans.ofYear(year),
      this.reached.of(boardSight(reader), year, this.clock.today()),
    ]);
    return goals.map((goal) => told(reader, goal, year, plans.find(({ code }) => code === goal.code) ?? null, reached));
  }

  /** @throws ChangedSince with the plan as it is now. */
  save(by: Reader, { code, year, version, lines }: SavePlan): Promise<Plan> {
    const work = async () => {
      await this.db.transaction(() => this.write(by, { code, year, version, lines: tidy(lines) }));
      return this.one(by, code, year);
    };
    return withCurrent('goals', work, () => this.one(by, code, year));
  }

  private async write(by: Reader, { code, year, version, lines }: SavePlan): Promise<void> {
    if (!(await this.titleGoals(year)).some((goal) => goal.code === code))
      throw new DomainError('goals.not_planned', 'invalid', { code });
    const before = await this.plans.one(code, year);
    const plan = { code, year, lines, userName: by.name, changedAt: this.clock.now() };
    if (before) await this.plans.change({ id: before.id, version }, plan);
    else await first(this.plans.add(plan), { code, year, version });
    await this.audit.record({
      by,
      act: 'goals.plan.save',
      subjectKind: 'goal_plan',
      subjectId: `${code} ${year}`,
      before: before && asText(before.lines),
      after: asText(lines),
    });
  }

  private async one(reader: Reader, code: string, year: number): Promise<Plan> {
    const found = (await this.ofYear(reader, year)).find((plan) => plan.code === code);
    if (!found) throw new DomainError('goals.goal_not_found', 'not_found', { code });
    return found;
  }

  private async titleGoals(year: number): Promise<TitleGoal[]> {
    return inForce(await this.goals.all(), `${year}-12-31`).filter((goal): goal is TitleGoal => isTitleGoal(goal));
  }
}

function told(reader: Reader, goal: TitleGoal, year: number, plan: PlanEntity | null, reached: ReachedBy): Plan {
  const { unit } = boardSight(reader);
  const needed = goal.horizon.startsWith(`${year}-`) && unit === null ? neededFor(goal) : null;
  const lines = (plan?.lines ?? []).filter((line) => unit === null || line.unit === unit);
  return {
    code: goal.code,
    kind: goal.kind,
    year,
    version: plan?.version ?? 0,
    by: plan?.userName ?? null,
    at: plan?.changedAt.toISOString() ?? null,
    needed,
    lines,
    reached: reached(goal.kind),
    // A county cannot add up what it does not see.
    gaps: unit === null ? planGaps(lines, needed) : [],
  };
}

/** Lines without any number are not kept; the city first, then the units as they were sent. */
const tidy = (lines: readonly PlanLine[]): PlanLine[] =>
  lines.filter(({ months }) => months.some((month) => month !== null)).map(({ unit, months }) => ({ unit, months }));

const asText = (lines: readonly PlanLine[]) =>
  Object.fromEntries(lines.map(({ unit, months }) => [unit ?? 'city', months.map((month) => month ?? '').join(' ')]));

async function first(written: Promise<void>, { version, ...plan }: { code: string; year: number; version: number }) {
  const conflict = () => new DomainError('goals.changed_since', 'conflict', plan);
  try {
    await written;
  } catch (error) {
    // Two people plan the same year at once: only the unique index sees both.
    if (isDuplicate(error)) throw conflict();
    throw error;
  }
  // Somebody looked at a plan that has gone: nothing takes plans away, so the version is made up.
  if (version !== 0) throw conflict();
}
