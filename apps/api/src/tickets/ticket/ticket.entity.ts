import type { AskedTime, CallBack, TicketEventDetails } from '@yanzhen/contract/tickets/ticket';
import type { Role } from '@yanzhen/domain/identity/role';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { ClockStep } from '@yanzhen/domain/tickets/clock/rule';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import {
  TICKET_LIMITS,
  type TicketChannel,
  type TicketKind,
  type TicketState,
  type Urgency,
} from '@yanzhen/domain/tickets/ticket';
import { Entity, Index } from 'typeorm';
import {
  Flag,
  Id,
  Instant,
  InstantOrNull,
  Int,
  IntOrNull,
  Json,
  JsonOrNull,
  LongText,
  LongTextOrNull,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

@Entity('ticket')
@Index('uq_ticket_order', ['orderNo'], { unique: true })
@Index('uq_ticket_request', ['visitRequestId'], { unique: true })
@Index('ix_ticket_state', ['state', 'dueAt', 'id'])
@Index('ix_ticket_due', ['dueAt', 'id'])
@Index('ix_ticket_enterprise', ['enterpriseId', 'id'])
@Index('ix_ticket_phone_key', ['phoneKey', 'receivedAt', 'id'])
@Index('ix_ticket_unit', ['unitCode', 'state', 'id'])
@Index('ix_ticket_unit_id', ['unitCode', 'id'])
@Index('ix_ticket_unit_due', ['unitCode', 'dueAt', 'id'])
@Index('ix_ticket_asked', ['askedAt', 'id'])
@Index('ix_ticket_soon', ['soonAt', 'dueAt', 'id'])
export class TicketEntity {
  @Id() id!: number;
  /** The hotline's own number. */
  @TextOrNull(TICKET_LIMITS.orderNo) orderNo!: string | null;
  @Text(12) channel!: TicketChannel;
  @TextOrNull(16) kind!: TicketKind | null;
  @Text(8) urgency!: Urgency;
  @Text(12) state!: TicketState;
  @Text(TICKET_LIMITS.title) title!: string;
  @LongText() content!: string;
  @TextOrNull(TICKET_LIMITS.caller) caller!: string | null;
  @TextOrNull(TICKET_LIMITS.phone) phone!: string | null;
  /** By which phones are compared (`phoneKey` of the domain); kept by the repository. */
  @TextOrNull(TICKET_LIMITS.phone) phoneKey!: string | null;
  @TextOrNull(TICKET_LIMITS.place) place!: string | null;
  @TextOrNull(6) unitCode!: UnitCode | null;
  /** Lives in the registry room, hence an id and not a relation. */
  @IntOrNull() enterpriseId!: number | null;
  /** The account that brought it in. */
  @IntOrNull() requesterId!: number | null;
  /** The request of a visit that it took over. */
  @IntOrNull() visitRequestId!: number | null;
  @Instant() receivedAt!: Date;
  @Int() cycle!: number;
  @Int() returns!: number;
  @Int() extensions!: number;
  @Int() reopenings!: number;
  /** An extension that waits for the dispatcher. */
  @JsonOrNull() asked!: AskedTime | null;
  @InstantOrNull() askedAt!: Date | null;
  /** Everybody who replied in this cycle. */
  @Json() repliedBy!: number[];
  @LongTextOrNull() answer!: string | null;
  @JsonOrNull() callBack!: CallBack | null;
  /** Calls of this cycle that reached nobody; null: none, or from before they were counted. */
  @IntOrNull() missedCalls!: number | null;
  /** Since when it is known that it is not called back. */
  @InstantOrNull() sparedAt!: Date | null;
  @IntOrNull() mergedInto!: number | null;
  /** Of the clock that runs: the leading department's, or the dispatcher's. */
  @TextOrNull(12) step!: ClockStep | null;
  @InstantOrNull() dueAt!: Date | null;
  @InstantOrNull() soonAt!: Date | null;
  @Flag() estimated!: boolean;
  @InstantOrNull() endedAt!: Date | null;
  @Instant() createdAt!: Date;
  @Instant() updatedAt!: Date;
  @Version() version!: number;
}

/** A department that has a request, or had it. */
@Entity('ticket_holder')
@Index('uq_ticket_holder', ['ticketId', 'department'], { unique: true })
@Index('ix_ticket_holder_department', ['department', 'active', 'ticketId'])
@Index('ix_ticket_holder_open', ['department', 'openTicketId', 'active'])
@Index('uq_ticket_holder_open', ['department', 'openTicketId'], { unique: true })
export class TicketHolderEntity {
  @Id() id!: number;
  @Int() ticketId!: number;
  @Text(TICKET_LIMITS.department) department!: string;
  @Flag() lead!: boolean;
  @Flag() active!: boolean;
  /** The request again while it has not ended: a queue of hundreds is not looked for among all that a department ever had. */
  @IntOrNull() openTicketId!: number | null;
  @InstantOrNull() acceptedAt!: Date | null;
  @InstantOrNull() pausedAt!: Date | null;
}

/** What was done, in the order in which it was; never changed. Everything about time follows from these rows. */
@Entity('ticket_event')
@Index('ix_ticket_event', ['ticketId', 'id'])
export class TicketEventEntity {
  @Id() id!: number;
  @Int() ticketId!: number;
  @Int() cycle!: number;
  @Text(20) act!: TicketAct | 'receive';
  @Instant() at!: Date;
  /** Null: another system, or the house itself. */
  @IntOrNull() userId!: number | null;
  @Text(60) userName!: string;
  @TextOrNull(20) role!: Role | null;
  @TextOrNull(TICKET_LIMITS.department) department!: string | null;
  @LongTextOrNull() sentence!: string | null;
  @Json() details!: TicketEventDetails;
}
