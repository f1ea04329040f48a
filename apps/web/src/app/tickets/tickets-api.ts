import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { ActOnMany } from '@yanzhen/contract/tickets/bulk';
import type { ActOnTicket, NewTicket, TicketDetail, TicketRow } from '@yanzhen/contract/tickets/ticket';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../shared/paging/keyset-list';

@Injectable({ providedIn: 'root' })
export class TicketsApi {
  private readonly http = inject(HttpClient);

  list(params: Signal<Record<string, string | number | boolean>>) {
    return keysetList<TicketRow>(() => ({ url: '/api/tickets', params: params() }));
  }

  one(id: Signal<string>) {
    return httpResource<TicketDetail>(() => `/api/tickets/${id()}`);
  }

  bring(body: NewTicket, headers: Record<string, string>): Promise<TicketDetail> {
    return firstValueFrom(this.http.post<TicketDetail>('/api/tickets', body, { headers }));
  }

  actOnMany(body: ActOnMany): Promise<BatchAnswer> {
    return firstValueFrom(this.http.post<BatchAnswer>('/api/ticket-acts', body));
  }

  act(id: number, body: ActOnTicket): Promise<TicketDetail> {
    return firstValueFrom(this.http.post<TicketDetail>(`/api/tickets/${id}/acts`, body));
  }
}
