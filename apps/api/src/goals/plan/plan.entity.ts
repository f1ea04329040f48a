import type { PlanLine } from '@yanzhen/domain/goals/plan';
import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, Json, Text, Version } from '../../platform/database/columns';

/** The plan of one goal and year: one sheet of paper, so that two people who edit it at once meet. */
@Entity('goal_plan')
@Index('uq_goal_plan', ['code', 'year'], { unique: true })
export class PlanEntity {
  @Id() id!: number;
  @Text(40) code!: string;
  @Int() year!: number;
  /** At most 14 lines of 12 numbers. */
  @Json() lines!: PlanLine[];
  @Text(60) userName!: string;
  @Instant() changedAt!: Date;
  @Version() version!: number;
}
