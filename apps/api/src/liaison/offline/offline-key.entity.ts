import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, Text } from '../../platform/database/columns';

/** With this key a person's devices lock what they keep for places without signal; it is handed out to a signed-in person only. */
@Entity('offline_key')
@Index('uq_offline_key_user', ['userId'], { unique: true })
export class OfflineKeyEntity {
  @Id() id!: number;
  @Int() userId!: number;
  /** 256 bits in base64. */
  @Text(64) keyText!: string;
  @Instant() createdAt!: Date;
}
