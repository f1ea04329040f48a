import { GOAL_LIMITS } from '@yanzhen/domain/goals/goal';
import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Int, Text, WanOrNull } from '../../platform/database/columns';

/** A figure that somebody entered. Never changed: a correction is a row with the next version. */
@Entity('goal_report')
@Index('uq_goal_report', ['code', 'asOf', 'version'], { unique: true })
export class ReportEntity {
  @Id() id!: number;
  @Text(40) code!: string;
  @Day() asOf!: string;
  @WanOrNull() value!: number | null;
  @Text(GOAL_LIMITS.source) source!: string;
  @Int() version!: number;
  @Int() userId!: number;
  @Text(60) userName!: string;
  @Instant() enteredAt!: Date;
}
