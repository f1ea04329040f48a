import type { ClockRule, ClockStep } from '@yanzhen/domain/tickets/clock/rule';
import { TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import { Entity, Index } from 'typeorm';
import { Flag, Id, Instant, InstantOrNull, Int, Json, Text, TextOrNull } from '../../platform/database/columns';

/**
 * A clock of a request, as it was counted last. One that ended keeps the rule and the due time by which it was judged; one that
 * runs is counted anew whenever its history, the rules or the calendar change.
 */
@Entity('ticket_clock')
@Index('uq_ticket_clock', ['ticketId', 'cycle', 'step', 'department', 'startedAt'], { unique: true })
@Index('ix_ticket_clock_running', ['endedAt', 'dueAt', 'ticketId'])
export class TicketClockEntity {
  @Id() id!: number;
  @Int() ticketId!: number;
  @Int() cycle!: number;
  @Text(12) step!: ClockStep;
  /** Empty: the dispatcher's own. */
  @Text(TICKET_LIMITS.department) department!: string;
  @Json() rule!: ClockRule;
  @Instant() startedAt!: Date;
  @InstantOrNull() dueAt!: Date | null;
  @InstantOrNull() soonAt!: Date | null;
  @Flag() estimated!: boolean;
  @InstantOrNull() endedAt!: Date | null;
  @TextOrNull(8) ending!: 'done' | 'dropped' | null;
}
