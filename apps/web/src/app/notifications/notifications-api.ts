import { HttpClient } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { NotificationRow } from '@yanzhen/contract/notifications/notification';
import { firstValueFrom } from 'rxjs';
import { compact } from '../shared/compact';
import { keysetList } from '../shared/paging/keyset-list';

@Injectable({ providedIn: 'root' })
export class NotificationsApi {
  private readonly http = inject(HttpClient);

  list(unread: Signal<boolean>) {
    return keysetList<NotificationRow>(() => ({
      url: '/api/notifications',
      params: compact({ unread: unread() ? '1' : undefined }),
    }));
  }

  read(id: number): Promise<unknown> {
    return firstValueFrom(this.http.post(`/api/notifications/${id}/read`, {}));
  }

  readAll(): Promise<unknown> {
    return firstValueFrom(this.http.post('/api/notifications/read', {}));
  }
}
