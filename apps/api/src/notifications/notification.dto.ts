import { ApiProperty } from '@nestjs/swagger';
import type { NotificationRow, UnreadCount } from '@yanzhen/contract/notifications/notification';
import type { Page } from '@yanzhen/contract/platform/page';
import {
  NOTIFICATION_CODES,
  type NotificationCode,
  type NotificationDetails,
} from '@yanzhen/domain/notifications/notification';
import { IsIn, IsOptional, IsString } from 'class-validator';
import type { NotificationEntity } from './notification.entity';

export class NotificationListDto {
  @ApiProperty({ required: false, enum: ['1'], description: 'Only what is unread' })
  @IsOptional()
  @IsIn(['1'])
  unread?: '1';

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  cursor?: string;
}

export class NotificationRowDto implements NotificationRow {
  @ApiProperty() id!: number;
  @ApiProperty({ enum: NOTIFICATION_CODES }) code!: NotificationCode;
  @ApiProperty({ type: 'object', additionalProperties: true }) details!: NotificationDetails;
  @ApiProperty({ type: String, nullable: true, description: 'Path of the web' }) link!: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readAt!: string | null;
}

export class NotificationPageDto implements Page<NotificationRow> {
  @ApiProperty({ type: [NotificationRowDto] }) items!: NotificationRowDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export class UnreadCountDto implements UnreadCount {
  @ApiProperty() count!: number;
  @ApiProperty() capped!: boolean;
}

export const toNotificationRow = (row: NotificationEntity): NotificationRow => ({
  id: row.id,
  code: row.code,
  details: row.details,
  link: row.link,
  createdAt: row.createdAt.toISOString(),
  readAt: row.readAt?.toISOString() ?? null,
});
