import type { EvaluationCause, StoredVerdict } from '@yanzhen/contract/ladder/evaluation';
import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Int, Json, LongTextOrNull, Text } from '../../platform/database/columns';

/** What all books said of an enterprise, kept whenever a verdict or the facts under it changed. Never edited. */
@Entity('evaluation_history')
@Index('ix_evaluation_history', ['enterpriseId', 'factsDigest'])
export class EvaluationHistoryEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Day() asOf!: string;
  @Text(32) factsDigest!: string;
  /** Packed; null when an earlier row of the enterprise with this digest has them. */
  @LongTextOrNull() facts!: string | null;
  @Json() verdicts!: StoredVerdict[];
  @Text(8) cause!: EvaluationCause;
  @Instant() evaluatedAt!: Date;
}
