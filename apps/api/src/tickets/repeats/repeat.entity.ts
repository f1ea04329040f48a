import type { RepeatAnswer } from '@yanzhen/domain/tickets/repeats/answer';
import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, Text, TextOrNull } from '../../platform/database/columns';

/** Two requests that somebody found not to be one; the lower id first. */
@Entity('ticket_two_matters')
@Index('uq_ticket_two_matters', ['firstId', 'secondId'], { unique: true })
@Index('ix_ticket_two_matters_second', ['secondId'])
export class TwoMattersEntity {
  @Id() id!: number;
  @Int() firstId!: number;
  @Int() secondId!: number;
  /** Null: from before two could be related; two matters. */
  @TextOrNull(8) answer!: Exclude<RepeatAnswer, 'open'> | null;
  @Text(60) decidedBy!: string;
  @Instant() decidedAt!: Date;
}
