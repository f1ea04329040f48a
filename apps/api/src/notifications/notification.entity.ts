import {
  NOTIFICATION_LIMITS,
  type NotificationCode,
  type NotificationDetails,
} from '@yanzhen/domain/notifications/notification';
import { Entity, Index } from 'typeorm';
import { Id, Instant, InstantOrNull, Int, Json, Text, TextOrNull } from '../platform/database/columns';

/** What one person was told. */
@Entity('notification')
@Index('uq_notification_told', ['userId', 'toldKey'], { unique: true })
@Index('ix_notification_user', ['userId', 'createdAt', 'id'])
@Index('ix_notification_unread', ['userId', 'readAt'])
@Index('ix_notification_created', ['createdAt'])
export class NotificationEntity {
  @Id() id!: number;
  @Int() userId!: number;
  /** Nobody is told the same key twice. */
  @Text(NOTIFICATION_LIMITS.key) toldKey!: string;
  @Text(NOTIFICATION_LIMITS.code) code!: NotificationCode;
  @Json() details!: NotificationDetails;
  @TextOrNull(NOTIFICATION_LIMITS.link) link!: string | null;
  @Instant() createdAt!: Date;
  @InstantOrNull() readAt!: Date | null;
}
