import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { TrackedTicket, TrackTicket } from '@yanzhen/contract/tickets/tracking';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class TrackingApi {
  private readonly http = inject(HttpClient);

  track(body: TrackTicket): Promise<TrackedTicket> {
    return firstValueFrom(this.http.post<TrackedTicket>('/api/ticket-tracking', body));
  }
}
