import { Injectable } from '@nestjs/common';
import type { Receivers } from '@yanzhen/domain/identity/receivers';
import type { NotificationCode, NotificationDetails } from '@yanzhen/domain/notifications/notification';
import { Accounts } from '../identity';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/database';
import { NotificationRepository } from './notification.repository';

export interface News {
  readonly to: Receivers;
  /** What makes it the same news: nobody is told the same key twice (`application:12:returned:3`). */
  readonly key: string;
  readonly code: NotificationCode;
  readonly details: NotificationDetails;
  /** Path of the web, from its root. */
  readonly link: string | null;
}

/** Tells people, in the caller's transaction: what is told did happen, and what happened is told, once. */
@Injectable()
export class Inbox {
  constructor(
    private readonly db: Database,
    private readonly accounts: Accounts,
    private readonly rows: NotificationRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws Error outside of `Database.transaction`. */
  async tell({ to, key, code, details, link }: News): Promise<void> {
    if (!this.db.unit) throw new Error(`${code} told outside of a transaction`);
    const userIds = await this.accounts.receivers(to);
    await this.rows.add(userIds, { toldKey: key, code, details, link, createdAt: this.clock.now(), readAt: null });
  }
}
