import type { GoalCount } from '@yanzhen/contract/goals/scoreboard';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Entity, Index } from 'typeorm';
import { Day, Id, Int, Text, Version } from '../platform/database/columns';

/** A goal that is counted from titles. A later horizon is a new row; the old one stays readable. */
@Entity('goal')
@Index('uq_goal_code', ['code', 'horizon'], { unique: true })
export class GoalEntity {
  @Id() id!: number;
  @Text(40) code!: string;
  @Text(16) kind!: TitleKind;
  @Int() target!: number;
  @Text(16) comparison!: GoalCount['comparison'];
  /** Last day. */
  @Day() horizon!: string;
  @Text(100) clause!: string;
  /** Order on the board. */
  @Int() place!: number;
  @Version() version!: number;
}
