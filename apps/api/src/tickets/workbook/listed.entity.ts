import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, Text } from '../../platform/database/columns';

/** What a list of the hotline told last of a request that came by it. */
@Entity('ticket_listed')
@Index('uq_ticket_listed', ['ticketId'], { unique: true })
export class TicketListedEntity {
  @Id() id!: number;
  @Int() ticketId!: number;
  /** When the order came to the state that the list tells. */
  @Instant() statusAt!: Date;
  /** Stands for all that the row says. */
  @Text(64) digest!: string;
  /** The last of the events that the list brought; a later one is somebody's here. */
  @Int() lastEvent!: number;
}
