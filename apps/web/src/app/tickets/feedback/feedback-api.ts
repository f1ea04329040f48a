import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { FeedbackRow, FeedbackState, HotlineDay, Replayed } from '@yanzhen/contract/tickets/hotline';
import type { MessageState } from '@yanzhen/domain/tickets/hotline/message';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

@Injectable({ providedIn: 'root' })
export class FeedbackApi {
  private readonly http = inject(HttpClient);

  states() {
    return httpResource<FeedbackState[]>(() => '/api/hotline/feedback');
  }

  messages(state: Signal<MessageState>) {
    return keysetList<FeedbackRow>(() => ({ url: '/api/hotline/messages', params: { state: state() } }));
  }

  days() {
    return httpResource<HotlineDay[]>(() => '/api/hotline/days');
  }

  replay(id: number): Promise<Replayed> {
    return firstValueFrom(this.http.post<Replayed>(`/api/hotline/messages/${id}/replay`, {}));
  }

  replayAll(clientId: number): Promise<Replayed> {
    return firstValueFrom(this.http.post<Replayed>(`/api/hotline/clients/${clientId}/replay`, {}));
  }
}
