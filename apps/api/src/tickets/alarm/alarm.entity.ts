import { Entity, Index } from 'typeorm';
import { Flag, Id, Instant, Int } from '../../platform/database/columns';

/** A level that rang for a clock and the due time that it had then: each of them once, whichever process is faster. */
@Entity('ticket_alarm')
@Index('uq_ticket_alarm', ['clockId', 'level', 'dueAt'], { unique: true })
@Index('ix_ticket_alarm_ticket', ['ticketId', 'id'])
export class AlarmEntity {
  @Id() id!: number;
  @Int() ticketId!: number;
  @Int() clockId!: number;
  @Int() level!: number;
  @Instant() dueAt!: Date;
  @Instant() rungAt!: Date;
  /** Nobody was told: the clock was no longer than its warning. */
  @Flag() silent!: boolean;
}
