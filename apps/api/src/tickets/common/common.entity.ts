import { COMMON_LIMITS, type CommonState } from '@yanzhen/domain/tickets/common/issue';
import { TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import { Entity, Index } from 'typeorm';
import {
  Id,
  Instant,
  InstantOrNull,
  Int,
  IntOrNull,
  LongText,
  LongTextOrNull,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

/** One cause behind many requests, answered once. */
@Entity('common_issue')
@Index('ix_common_issue_lead', ['lead', 'id'])
export class CommonIssueEntity {
  @Id() id!: number;
  @Text(COMMON_LIMITS.title) title!: string;
  @LongText() cause!: string;
  @Text(TICKET_LIMITS.department) lead!: string;
  @Text(12) state!: CommonState;
  @LongTextOrNull() answer!: string | null;
  @TextOrNull(60) answeredBy!: string | null;
  @InstantOrNull() answeredAt!: Date | null;
  @Text(60) createdBy!: string;
  @Instant() createdAt!: Date;
  @Instant() updatedAt!: Date;
  @Version() version!: number;
}

/** A request that is a part of an issue. */
@Entity('ticket_common_link')
@Index('uq_ticket_common_link', ['issueId', 'ticketId'], { unique: true })
@Index('uq_ticket_common_waiting', ['waitingTicketId'], { unique: true })
@Index('ix_ticket_common_ticket', ['ticketId', 'id'])
export class CommonLinkEntity {
  @Id() id!: number;
  @Int() issueId!: number;
  @Int() ticketId!: number;
  /** The request again until it took the answer: it waits for one issue at most. */
  @IntOrNull() waitingTicketId!: number | null;
  @InstantOrNull() answeredAt!: Date | null;
  @Text(60) linkedBy!: string;
  @Instant() linkedAt!: Date;
}
