import { Entity, Index } from 'typeorm';
import { Id, Instant, LongText, Text, Version } from '../../platform/database/columns';
import { ASSUMPTION_LIMITS } from '@yanzhen/domain/goals/forecast/rate';

/** Rates that the bureau has agreed on for the forecast of one goal; what they were before is in the audit trail. */
@Entity('goal_assumption')
@Index('uq_goal_assumption', ['code'], { unique: true })
export class AssumptionEntity {
  @Id() id!: number;
  @Text(40) code!: string;
  /** As in an address: `submitted:40-60-80`. */
  @LongText() rates!: string;
  @Text(ASSUMPTION_LIMITS.note) note!: string;
  @Text(60) userName!: string;
  @Instant() changedAt!: Date;
  @Version() version!: number;
}
