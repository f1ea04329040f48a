import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, Text } from '../../platform/database/columns';

/** A request of which somebody said that those like it have no common cause. */
@Entity('common_dismissal')
@Index('uq_common_dismissal', ['ticketId'], { unique: true })
export class CommonDismissalEntity {
  @Id() id!: number;
  @Int() ticketId!: number;
  @Text(60) dismissedBy!: string;
  @Instant() dismissedAt!: Date;
}
