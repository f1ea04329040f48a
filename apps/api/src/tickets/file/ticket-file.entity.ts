import { FILE_LIMITS } from '@yanzhen/domain/files/file-type';
import { TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import { Entity, Index } from 'typeorm';
import { Flag, Id, Instant, InstantOrNull, Int, Text, TextOrNull } from '../../platform/database/columns';

/** An attachment of a request. The row stays when it is removed, so that the history says so; its content goes. */
@Entity('ticket_file')
@Index('ix_ticket_file', ['ticketId', 'id'])
export class TicketFileEntity {
  @Id() id!: number;
  @Int() ticketId!: number;
  /** Lives in the room of files. */
  @Int() fileId!: number;
  @Text(FILE_LIMITS.name) name!: string;
  @Int() size!: number;
  /** For those who handle the request only. */
  @Flag() internal!: boolean;
  @Int() userId!: number;
  @Text(60) userName!: string;
  @TextOrNull(TICKET_LIMITS.department) department!: string | null;
  @Instant() at!: Date;
  @InstantOrNull() removedAt!: Date | null;
}
