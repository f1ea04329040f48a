import { Injectable } from '@nestjs/common';
import type { GoalRow } from '@yanzhen/contract/goals/goal';
import { inForce } from '@yanzhen/domain/goals/goal';
import { endOf, isOver, monthsToFreeze } from '@yanzhen/domain/goals/month-end';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { EXPIRING_DAYS } from '@yanzhen/domain/ladder/title';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Titles } from '../../ladder';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { OtherGoalsService } from '../board/other-goals.service';
import { PlanRepository } from '../plan/plan.repository';
import { toGoalRow } from '../row/goal.dto';
import { GoalRepository } from '../row/goal.repository';
import { CITY } from '../sight';
import type { FrozenBoard } from './snapshot.entity';
import { SnapshotRepository } from './snapshot.repository';

/** Freezes the board of a month's end: by itself soon after it, or by hand when it was missed. */
@Injectable()
export class FreezingService {
  constructor(
    private readonly db: Database,
    private readonly goals: GoalRepository,
    private readonly titles: Titles,
    private readonly plans: PlanRepository,
    private readonly others: OtherGoalsService,
    private readonly snapshots: SnapshotRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** What the month's end has left to do; bears being done twice. */
  async freezeDue(): Promise<void> {
    for (const month of monthsToFreeze(this.clock.today(), await this.snapshots.lastMonth())) {
      try {
        await this.freeze(null, month);
      } catch (error) {
        // Somebody froze it by hand at the same moment.
        if (!(error instanceof DomainError) || error.code !== 'goals.month_frozen') throw error;
      }
    }
  }

  /** @throws DomainError `goals.month_not_over`, `goals.month_frozen` */
  async freeze(by: Reader | null, month: string): Promise<number> {
    if (!isOver(month, this.clock.today())) throw new DomainError('goals.month_not_over', 'rule', { month });
    try {
      return await this.db.transaction(() => this.write(by, month));
    } catch (error) {
      if (isDuplicate(error)) throw new DomainError('goals.month_frozen', 'conflict', { month });
      throw error;
    }
  }

  private async write(by: Reader | null, month: string): Promise<number> {
    if (await this.snapshots.ofMonth(month)) throw new DomainError('goals.month_frozen', 'conflict', { month });
    const asOf = endOf(month);
    const content = await this.board(asOf);
    const titles = await this.titles.heldOn(UNIT_CODES, asOf);
    const snapshot = { month, asOf, content, userName: by?.name ?? null, takenAt: this.clock.now() };
    const id = await this.snapshots.add(snapshot, titles);
    const after = { month, titles: titles.length };
    await this.audit.record({
      by,
      act: 'goals.snapshot.freeze',
      subjectKind: 'goal_snapshot',
      subjectId: id,
      before: null,
      after,
    });
    return id;
  }

  private async board(asOf: string): Promise<FrozenBoard> {
    const goals = inForce(await this.goals.all(), asOf).map(toGoalRow);
    const { held, ending } = await this.titles.count(UNIT_CODES, asOf, addDays(asOf, EXPIRING_DAYS));
    const plans = await this.plans.ofYear(Number(asOf.slice(0, 4)));
    const others = await this.others.of(CITY, asOf);
    return {
      goals: goals.filter(({ kind }: GoalRow) => kind !== null),
      held,
      expiring: ending,
      plans: Object.fromEntries(plans.map(({ code, lines }) => [code, lines])),
      // Where a figure comes from stays; the long words of the policy are the goal's own.
      others: others.map((goal) => ({ ...goal, clause: '', history: [] })),
    };
  }
}
