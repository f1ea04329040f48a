import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import type { UnreadCount } from '@yanzhen/contract/notifications/notification';
import { Session } from '../session/session';

/** How much of one's inbox is unread; the bell shows it, whoever reads says so. */
@Injectable({ providedIn: 'root' })
export class Unread {
  private readonly session = inject(Session);
  private readonly resource = httpResource<UnreadCount>(() =>
    this.session.me() ? '/api/notifications/unread' : undefined,
  );

  readonly count = computed(() => (this.resource.hasValue() ? this.resource.value().count : 0));
  /** `99+` when there are more than the bell counts. */
  readonly shown = computed(() =>
    this.resource.hasValue() ? `${this.resource.value().count}${this.resource.value().capped ? '+' : ''}` : '0',
  );

  refresh(): void {
    this.resource.reload();
  }
}
