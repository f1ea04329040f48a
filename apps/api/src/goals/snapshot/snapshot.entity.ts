import type { GoalRow } from '@yanzhen/contract/goals/goal';
import type { OtherGoal } from '@yanzhen/contract/goals/scoreboard';
import type { PlanLine } from '@yanzhen/domain/goals/plan';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Int, Json, Text, TextOrNull } from '../../platform/database/columns';
import type { HeldCount } from '../../ladder';

/** The numbers of a month's end, by kind and unit, so that a county is shown its own. */
export interface FrozenBoard {
  readonly goals: readonly GoalRow[];
  readonly held: readonly HeldCount[];
  readonly expiring: readonly HeldCount[];
  /** Lines of the year's plan, by code of the goal. */
  readonly plans: Readonly<Record<string, readonly PlanLine[]>>;
  readonly others: readonly OtherGoal[];
}

/** A month's end as it was seen then. Written once, never changed. */
@Entity('goal_snapshot')
@Index('uq_goal_snapshot', ['month'], { unique: true })
export class SnapshotEntity {
  @Id() id!: number;
  @Text(7) month!: string;
  @Day() asOf!: string;
  @Json() content!: FrozenBoard;
  /** Null: the house itself. */
  @TextOrNull(60) userName!: string | null;
  @Instant() takenAt!: Date;
}

/** A title that was counted in a snapshot, with its enterprise as it was called then. */
@Entity('goal_snapshot_title')
@Index('uq_goal_snapshot_title', ['snapshotId', 'kind', 'enterpriseId', 'titleId'], { unique: true })
export class SnapshotTitleEntity {
  @Id() id!: number;
  @Int() snapshotId!: number;
  @Int() titleId!: number;
  @Int() enterpriseId!: number;
  @Text(16) kind!: TitleKind;
  @Text(6) unitCode!: UnitCode;
  @Text(ENTERPRISE_LIMITS.name) name!: string;
  @Text(ENTERPRISE_LIMITS.uscc) uscc!: string;
  @Text(TITLE_LIMITS.batch) batch!: string;
  @Day() validFrom!: string;
  @Day() validTo!: string;
}
