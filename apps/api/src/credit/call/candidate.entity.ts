import { CALL_LIMITS } from '@yanzhen/domain/credit/call/call';
import type { Points } from '@yanzhen/domain/credit/call/points';
import { Entity, Index } from 'typeorm';
import { Id, InstantOrNull, Int, IntOrNull, TextOrNull, Version } from '../../platform/database/columns';

/** One enterprise in a call. */
@Entity('credit_call_candidate')
@Index('uq_credit_call_candidate', ['callId', 'enterpriseId'], { unique: true })
@Index('ix_credit_call_candidate_firm', ['enterpriseId'])
export class CandidateEntity {
  @Id() id!: number;
  @Int() callId!: number;
  @Int() enterpriseId!: number;
  @IntOrNull() score!: Points | null;
  @InstantOrNull() submittedAt!: Date | null;
  @TextOrNull(CALL_LIMITS.reason) withdrawn!: string | null;
  @Version() version!: number;
}
