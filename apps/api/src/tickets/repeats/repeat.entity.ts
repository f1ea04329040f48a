import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, Text } from '../../platform/database/columns';

/** Two requests that somebody found to be two matters; the lower id first. */
@Entity('ticket_two_matters')
@Index('uq_ticket_two_matters', ['firstId', 'secondId'], { unique: true })
@Index('ix_ticket_two_matters_second', ['secondId'])
export class TwoMattersEntity {
  @Id() id!: number;
  @Int() firstId!: number;
  @Int() secondId!: number;
  @Text(60) decidedBy!: string;
  @Instant() decidedAt!: Date;
}
