import type { ApartReason } from '@yanzhen/domain/credit/call/candidate';
import { CALL_LIMITS } from '@yanzhen/domain/credit/call/call';
import type { Placing } from '@yanzhen/domain/credit/call/places';
import type { Points } from '@yanzhen/domain/credit/call/points';
import type { Decider } from '@yanzhen/domain/credit/call/ranking';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { Entity, Index } from 'typeorm';
import { Id, InstantOrNull, Int, IntOrNull, Text, TextOrNull, WanOrNull } from '../../platform/database/columns';

/** A candidate as it was ranked: all that its place rests on, copied, so that nothing later changes it. */
@Entity('credit_call_place')
@Index('uq_credit_call_place', ['callId', 'candidateId'], { unique: true })
@Index('ix_credit_call_place_firm', ['enterpriseId'])
export class PlaceEntity {
  @Id() id!: number;
  @Int() callId!: number;
  @Int() candidateId!: number;
  @Int() enterpriseId!: number;
  @Text(ENTERPRISE_LIMITS.name) name!: string;
  @Text(ENTERPRISE_LIMITS.uscc) uscc!: string;
  @Text(6) unitCode!: UnitCode;
  @IntOrNull() score!: Points | null;
  @InstantOrNull() submittedAt!: Date | null;
  @WanOrNull() revenue!: number | null;
  @TextOrNull(12) standing!: CreditStanding | null;
  @TextOrNull(CALL_LIMITS.reason) withdrawn!: string | null;
  /** From 1; null: stands apart. */
  @IntOrNull() place!: number | null;
  @IntOrNull() equalGroup!: number | null;
  @TextOrNull(12) placing!: Placing | null;
  /** Why it stands before the next one. */
  @TextOrNull(12) decidedBy!: Decider | null;
  @TextOrNull(12) apart!: ApartReason | null;
}
