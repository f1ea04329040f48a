import { httpResource } from '@angular/common/http';
import { Injectable, type Signal } from '@angular/core';
import type { TicketNumbers } from '@yanzhen/contract/tickets/numbers';

@Injectable({ providedIn: 'root' })
export class NumbersApi {
  of(params: Signal<Record<string, string | number | boolean>>) {
    return httpResource<TicketNumbers>(() => ({ url: '/api/tickets/numbers', params: params() }));
  }
}
