import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, Text } from '../../../platform/database/columns';

/** Which client brought a request by Open311, and by which words: the same once more is the same request. */
@Entity('open311_report')
@Index('uq_open311_report', ['ticketId'], { unique: true })
@Index('uq_open311_report_digest', ['clientId', 'digest'], { unique: true })
@Index('ix_open311_report_client', ['clientId', 'receivedAt', 'ticketId'])
export class Open311ReportEntity {
  @Id() id!: number;
  @Int() clientId!: number;
  @Int() ticketId!: number;
  /** SHA-256. */
  @Text(64) digest!: string;
  @Instant() receivedAt!: Date;
}
