import { TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, Json, LongText, Text, TextOrNull } from '../../platform/database/columns';

/** What those who handle a request say among themselves; never changed. */
@Entity('ticket_note')
@Index('ix_ticket_note', ['ticketId', 'id'])
export class TicketNoteEntity {
  @Id() id!: number;
  @Int() ticketId!: number;
  @Int() userId!: number;
  @Text(60) userName!: string;
  @TextOrNull(TICKET_LIMITS.department) department!: string | null;
  @LongText() text!: string;
  /** Names, as they were then. */
  @Json() mentioned!: string[];
  @Instant() at!: Date;
}
