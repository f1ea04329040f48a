import { VIEW_LIMITS } from '@yanzhen/contract/tickets/view';
import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, Text } from '../../platform/database/columns';

/** A filter of the work queue that a person keeps under a name. */
@Entity('ticket_view')
@Index('uq_ticket_view', ['userId', 'name'], { unique: true })
export class TicketViewEntity {
  @Id() id!: number;
  @Int() userId!: number;
  @Text(VIEW_LIMITS.name) name!: string;
  @Text(VIEW_LIMITS.query) query!: string;
  @Instant() savedAt!: Date;
}
