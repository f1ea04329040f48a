import { TEMPLATE_LIMITS } from '@yanzhen/domain/tickets/template/placeholders';
import { TICKET_LIMITS, type TicketKind } from '@yanzhen/domain/tickets/ticket';
import { Entity, Index } from 'typeorm';
import { Id, Instant, LongText, Text, TextOrNull, Version } from '../../platform/database/columns';

@Entity('reply_template')
@Index('uq_reply_template', ['owner', 'title'], { unique: true })
export class ReplyTemplateEntity {
  @Id() id!: number;
  /** Empty: the bureau's, for everybody. */
  @Text(TICKET_LIMITS.department) owner!: string;
  @Text(TEMPLATE_LIMITS.title) title!: string;
  @LongText() text!: string;
  @TextOrNull(16) kind!: TicketKind | null;
  @Text(60) savedBy!: string;
  @Instant() savedAt!: Date;
  @Version() version!: number;
}
