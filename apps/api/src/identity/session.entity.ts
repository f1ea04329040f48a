import { Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Instant, Int, Text } from '../platform/database/columns';
import { UserEntity } from './user.entity';

/** A sign-in. The token itself is only in the cookie; here is its SHA-256. */
@Entity('session')
@Index('uq_session_token', ['tokenHash'], { unique: true })
@Index('ix_session_user', ['userId'])
@Index('ix_session_expires', ['expiresAt'])
export class SessionEntity {
  @Id() id!: number;
  @Int() userId!: number;
  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_session_user' })
  user?: Relation<UserEntity>;
  @Text(64) tokenHash!: string;
  @Instant() startedAt!: Date;
  @Instant() lastSeenAt!: Date;
  @Instant() expiresAt!: Date;
  @Text(45) ip!: string;
  @Text(200) agent!: string;
}
