import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { DecideMatch, TicketMatch, TicketToMatch } from '@yanzhen/contract/tickets/matching';
import type { MatchView } from '@yanzhen/domain/tickets/matching/kept';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

@Injectable({ providedIn: 'root' })
export class MatchApi {
  private readonly http = inject(HttpClient);

  list(view: Signal<MatchView>) {
    return keysetList<TicketToMatch>(() => ({ url: '/api/ticket-matches', params: { view: view() } }));
  }

  one(id: Signal<number>) {
    return httpResource<TicketMatch>(() => `/api/tickets/${id()}/match`);
  }

  decide(id: number, body: DecideMatch): Promise<TicketMatch> {
    return firstValueFrom(this.http.put<TicketMatch>(`/api/tickets/${id}/match`, body));
  }
}
