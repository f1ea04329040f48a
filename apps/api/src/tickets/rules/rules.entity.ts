import type { HouseRules } from '@yanzhen/domain/tickets/rules/house-rules';
import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, Json, Text } from '../../platform/database/columns';

/** How time is counted, as somebody saved it; the one with the highest number holds, earlier ones stay to be read. */
@Entity('ticket_rules')
@Index('uq_ticket_rules', ['no'], { unique: true })
export class TicketRulesEntity {
  @Id() id!: number;
  @Int() no!: number;
  @Text(60) savedBy!: string;
  @Instant() savedAt!: Date;
  @Json() rules!: HouseRules;
}
