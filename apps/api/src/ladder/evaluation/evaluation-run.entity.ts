import { ACCOUNT_LIMITS } from '@yanzhen/domain/identity/account';
import type { EvaluationRun, EvaluationRunState } from '@yanzhen/contract/ladder/evaluation';
import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, InstantOrNull, Int, Text, TextOrNull } from '../../platform/database/columns';

/** One going over the whole register; `cursorId` says how far it came, so that whoever takes over goes on from there. */
@Entity('evaluation_run')
@Index('uq_evaluation_run_slot', ['slot'], { unique: true })
export class EvaluationRunEntity {
  @Id() id!: number;
  /** The night, or the request: a run is started once. */
  @Text(60) slot!: string;
  @Text(8) cause!: EvaluationRun['cause'];
  @Day() asOf!: string;
  @Text(8) state!: EvaluationRunState;
  /** Enterprises up to this id are done. */
  @Int() cursorId!: number;
  @Int() lastId!: number;
  @Int() total!: number;
  @Int() done!: number;
  @Int() changed!: number;
  @TextOrNull(ACCOUNT_LIMITS.name) byName!: string | null;
  @Instant() startedAt!: Date;
  @InstantOrNull() finishedAt!: Date | null;
}
