import { GOAL_LIMITS, type Goal } from '@yanzhen/domain/goals/goal';
import type { Comparison } from '@yanzhen/domain/goals/targets';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Entity, Index } from 'typeorm';
import { Day, Flag, Id, Int, Text, TextOrNull, Version, WanOrNull } from '../../platform/database/columns';

/** A target of the policy and one horizon. A later horizon is a new row; the old one stays readable. */
@Entity('goal')
@Index('uq_goal_code', ['code', 'horizon'], { unique: true })
export class GoalEntity implements Goal {
  @Id() id!: number;
  @Text(40) code!: string;
  /** Last day. */
  @Day() horizon!: string;
  @Text(100) zh!: string;
  @Text(100) en!: string;
  @TextOrNull(16) kind!: TitleKind | null;
  @Text(16) how!: Goal['how'];
  @Text(16) measure!: string;
  @WanOrNull() target!: number | null;
  @WanOrNull() upTo!: number | null;
  @TextOrNull(16) comparison!: Comparison | null;
  @Flag() yearly!: boolean;
  @Text(GOAL_LIMITS.clause) clause!: string;
  /** Order on the board. */
  @Int() place!: number;
  @Version() version!: number;
}
