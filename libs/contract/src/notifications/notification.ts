import type { NotificationCode, NotificationDetails } from '@yanzhen/domain/notifications/notification';

export interface NotificationRow {
  readonly id: number;
  readonly code: NotificationCode;
  readonly details: NotificationDetails;
  /** Path of the web where the thing is; null when there is no such page. */
  readonly link: string | null;
  readonly createdAt: string;
  readonly readAt: string | null;
}

export interface UnreadCount {
  /** Stops at `cap`. */
  readonly count: number;
  readonly capped: boolean;
}
