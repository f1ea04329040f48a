import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { AddGoal, ChangeGoal, GoalBar } from '@yanzhen/contract/goals/goal';
import { inForce, isTitleGoal, neededFor } from '@yanzhen/domain/goals/goal';
import { TARGETS } from '@yanzhen/domain/goals/targets';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Reach } from '../../ladder';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { withCurrent } from '../../platform/http/with-current';
import type { GoalEntity } from './goal.entity';
import { GoalRepository } from './goal.repository';

/** The goals as rows: seeded from the policy, later horizons added by the bureau. */
@Injectable()
export class GoalService implements OnApplicationBootstrap {
  constructor(
    private readonly db: Database,
    private readonly goals: GoalRepository,
    private readonly audit: AuditTrail,
    private readonly reach: Reach,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.reach.targets.register((kind, day) => this.titleTarget(kind, day));
    await this.goals.seed(
      TARGETS.map(({ wording, clause, ...target }, place) => ({ ...target, clause: `${clause} ${wording}`, place })),
    );
  }

  all(): Promise<GoalEntity[]> {
    return this.goals.all();
  }

  /** What is wanted of a title on a day; null when no goal counts it. */
  private async titleTarget(kind: TitleKind, day: string) {
    const goal = inForce(await this.goals.all(), day).find((one) => isTitleGoal(one) && one.kind === kind);
    if (!goal || goal.target === null) return null;
    return { target: goal.target, least: neededFor(goal), horizon: goal.horizon };
  }

  /** @throws DomainError `goals.horizon_taken` */
  add(by: Reader, { code, horizon, ...bar }: AddGoal): Promise<GoalEntity> {
    return this.db.transaction(async () => {
      const model = (await this.goals.all()).filter((row) => row.code === code).at(-1);
      if (!model) throw new DomainError('goals.goal_not_found', 'not_found', { code });
      const id = await once(this.goals.add({ ...kindOf(model), horizon, ...sound(bar) }), { code, horizon });
      await this.record(by, 'goals.goal.add', id, null, { code, horizon, ...bar });
      return this.mustFind(id);
    });
  }

  /** @throws ChangedSince with the row as it is now. */
  change(by: Reader, id: number, { version, ...bar }: ChangeGoal): Promise<GoalEntity> {
    const work = () =>
      this.db.transaction(async () => {
        const before = await this.mustFind(id);
        await this.goals.change({ id, version }, sound(bar));
        await this.record(by, 'goals.goal.change', id, barOf(before), bar);
        return this.mustFind(id);
      });
    return withCurrent('goals', work, () => this.mustFind(id));
  }

  async mustFind(id: number): Promise<GoalEntity> {
    const goal = await this.goals.byId(id);
    if (!goal) throw new DomainError('goals.goal_not_found', 'not_found', { id });
    return goal;
  }

  private record(by: Reader, act: string, subjectId: number, before: object | null, after: object) {
    return this.audit.record({ by, act, subjectKind: 'goal', subjectId, before, after });
  }
}

/** What belongs to the code, whatever the horizon. */
const kindOf = ({ code, zh, en, kind, how, measure, yearly, place }: GoalEntity) => ({
  ...{ code, zh, en, kind, how, measure, yearly, place },
});

const barOf = ({ target, upTo, comparison, clause }: GoalBar): GoalBar => ({ target, upTo, comparison, clause });

/** @throws DomainError when number and comparison do not belong together. */
function sound({ target, upTo, comparison, clause }: GoalBar): GoalBar {
  if ((target === null) !== (comparison === null)) throw new DomainError('goals.bar_incomplete', 'invalid', { target });
  if ((comparison === 'between') !== (upTo !== null) || (upTo !== null && target !== null && upTo < target))
    throw new DomainError('goals.range_reversed', 'invalid', { target, upTo });
  return { target, upTo, comparison, clause: clause.trim() };
}

async function once<T>(written: Promise<T>, details: { code: string; horizon: string }): Promise<T> {
  try {
    return await written;
  } catch (error) {
    // Two people may add the same horizon at once: only the unique index sees both.
    if (isDuplicate(error)) throw new DomainError('goals.horizon_taken', 'conflict', details);
    throw error;
  }
}
