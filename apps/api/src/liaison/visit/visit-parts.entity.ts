import {
  type Correctable,
  type CorrectionState,
  type PromiseState,
  type RequestKind,
  VISIT_LIMITS,
} from '@yanzhen/domain/liaison/visit';
import { Entity, Index } from 'typeorm';
import {
  Day,
  DayOrNull,
  Id,
  Instant,
  InstantOrNull,
  Int,
  IntOrNull,
  LongTextOrNull,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

/** Something promised to an enterprise by a day; it comes back on the next visit until it is settled. */
@Entity('visit_promise')
@Index('ix_visit_promise_enterprise', ['enterpriseId', 'state', 'dueOn'])
@Index('ix_visit_promise_due', ['state', 'dueOn'])
@Index('ix_visit_promise_visit', ['visitId'])
export class PromiseEntity {
  @Id() id!: number;
  @Int() visitId!: number;
  @Int() enterpriseId!: number;
  /** Who promised, and is reminded. */
  @Int() userId!: number;
  @Text(VISIT_LIMITS.promise) text!: string;
  @Day() dueOn!: string;
  @Text(8) state!: PromiseState;
  @DayOrNull() settledOn!: string | null;
  @TextOrNull(VISIT_LIMITS.reason) note!: string | null;
  @Version() version!: number;
}

/** What an enterprise asked for during a visit; handled as a ticket of another room (`ticketId`), until that one is closed. */
@Entity('visit_request')
@Index('uq_visit_request_client', ['clientId'], { unique: true })
@Index('ix_visit_request_visit', ['visitId'])
@Index('ix_visit_request_enterprise', ['enterpriseId', 'ticketId'])
export class RequestEntity {
  @Id() id!: number;
  @Text(36) clientId!: string;
  @Int() visitId!: number;
  @Int() enterpriseId!: number;
  @Text(12) kind!: RequestKind;
  @Text(VISIT_LIMITS.title) title!: string;
  @LongTextOrNull() detail!: string | null;
  /** Who keeps it after a hand-over; null = who was at the visit. */
  @IntOrNull() officerId!: number | null;
  @IntOrNull() ticketId!: number | null;
  @InstantOrNull() closedAt!: Date | null;
  @Instant() createdAt!: Date;
}

/** A fact of the register that a visitor found to be otherwise; nothing changes until the county has verified it. */
@Entity('fact_correction')
@Index('ix_fact_correction_enterprise', ['enterpriseId', 'state'])
@Index('ix_fact_correction_visit', ['visitId'])
export class CorrectionEntity {
  @Id() id!: number;
  @Int() visitId!: number;
  @Int() enterpriseId!: number;
  @Text(16) field!: Correctable;
  @Text(VISIT_LIMITS.value) proposed!: string;
  @Text(8) state!: CorrectionState;
  @IntOrNull() decidedBy!: number | null;
  @InstantOrNull() decidedAt!: Date | null;
  @TextOrNull(VISIT_LIMITS.reason) reason!: string | null;
  @Version() version!: number;
}
