import { Injectable } from '@nestjs/common';
import type { NotificationRow, UnreadCount } from '@yanzhen/contract/notifications/notification';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../platform/clock';
import { COUNT_CAP, numbersOf, PAGE_SIZE, pageOf } from '../platform/http/page';
import { toNotificationRow } from './notification.dto';
import { NotificationRepository } from './notification.repository';

/** The bell shows no more than this. */
const UNREAD_CAP = 99;

/** Everybody reads their own, and nobody else's. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly rows: NotificationRepository,
    private readonly clock: Clock,
  ) {}

  async page({ userId }: Reader, unread: boolean, cursor: string | undefined): Promise<Page<NotificationRow>> {
    const [at = 0, id = 0] = cursor ? numbersOf(cursor, 2) : [];
    const after = cursor ? { createdAt: new Date(at), id } : null;
    const { rows, count } = await this.rows.page(userId, unread, after, PAGE_SIZE + 1, COUNT_CAP + 1);
    return pageOf(rows, PAGE_SIZE, count, (row) => [row.createdAt.getTime(), row.id], toNotificationRow);
  }

  async unread({ userId }: Reader): Promise<UnreadCount> {
    const count = await this.rows.unread(userId, UNREAD_CAP + 1);
    return { count: Math.min(count, UNREAD_CAP), capped: count > UNREAD_CAP };
  }

  /** @throws DomainError `notifications.not_found` for another person's as for none. */
  async read({ userId }: Reader, id: number): Promise<void> {
    if (!(await this.rows.read(userId, id, this.clock.now())))
      throw new DomainError('notifications.not_found', 'not_found', { id });
  }

  readAll({ userId }: Reader): Promise<void> {
    return this.rows.readAll(userId, this.clock.now());
  }
}
