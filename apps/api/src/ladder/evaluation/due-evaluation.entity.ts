import { Entity, Index } from 'typeorm';
import { Id, Instant, Int } from '../../platform/database/columns';

/** An enterprise whose facts changed and whose verdicts have not followed yet. */
@Entity('due_evaluation')
@Index('uq_due_evaluation', ['enterpriseId'], { unique: true })
export class DueEvaluationEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  /** Raised by every further change, so that a cluster sees two writers of one row. */
  @Int() changes!: number;
  @Instant() since!: Date;
}
