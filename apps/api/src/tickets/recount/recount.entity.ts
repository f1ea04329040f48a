import type { RecountState, RecountWhy } from '@yanzhen/contract/tickets/rules';
import type { ClockStep } from '@yanzhen/domain/tickets/clock/rule';
import { Entity, Index } from 'typeorm';
import { Flag, Id, Instant, InstantOrNull, Int, IntOrNull, Text, TextOrNull } from '../../platform/database/columns';

/** Open requests counted anew because rules or calendar changed; `afterId` is how far it came, so that any process goes on from there. */
@Entity('ticket_recount')
@Index('ix_ticket_recount_state', ['state', 'id'])
export class RecountEntity {
  @Id() id!: number;
  @Text(10) why!: RecountWhy;
  @IntOrNull() what!: number | null;
  /** Null: the house itself. */
  @TextOrNull(60) askedBy!: string | null;
  @Instant() askedAt!: Date;
  @Text(10) state!: RecountState;
  @Int() afterId!: number;
  @Int() total!: number;
  @Int() counted!: number;
  @Int() moved!: number;
  @Int() overdue!: number;
  @InstantOrNull() doneAt!: Date | null;
}

/** A request whose time a recount moved. */
@Entity('ticket_recount_move')
@Index('uq_ticket_recount_move', ['recountId', 'ticketId'], { unique: true })
export class RecountMoveEntity {
  @Id() id!: number;
  @Int() recountId!: number;
  @Int() ticketId!: number;
  @TextOrNull(12) step!: ClockStep | null;
  @InstantOrNull() beforeAt!: Date | null;
  @InstantOrNull() afterAt!: Date | null;
  @Flag() overdue!: boolean;
}
