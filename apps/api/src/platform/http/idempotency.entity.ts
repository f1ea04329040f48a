import { Entity, Index } from 'typeorm';
import { Id, Instant, InstantOrNull, IntOrNull, LongTextOrNull, Text } from '../database/columns';

/** A creating request that was answered, or is being worked on (`status` null). */
@Entity('idempotency_key')
@Index('uq_idempotency_key_hash', ['keyHash'], { unique: true })
@Index('ix_idempotency_key_created', ['createdAt'])
export class IdempotencyKeyEntity {
  @Id() id!: number;
  /** Of key, person and route. */
  @Text(64) keyHash!: string;
  @Text(64) requestHash!: string;
  @IntOrNull() status!: number | null;
  @LongTextOrNull() body!: string | null;
  @Instant() createdAt!: Date;
  /** For work outside of one transaction: until then it is being worked on, afterwards it may be tried again. */
  @InstantOrNull() heldUntil!: Date | null;
}
