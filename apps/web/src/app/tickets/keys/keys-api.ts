import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ChangeHotlineClient,
  HotlineClientRow,
  NewHotlineClient,
  NewHotlineKey,
  RotateHotlineKey,
} from '@yanzhen/contract/tickets/hotline';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class KeysApi {
  private readonly http = inject(HttpClient);

  clients() {
    return httpResource<HotlineClientRow[]>(() => '/api/hotline/clients');
  }

  add(body: NewHotlineClient, headers: Record<string, string>): Promise<NewHotlineKey> {
    return firstValueFrom(this.http.post<NewHotlineKey>('/api/hotline/clients', body, { headers }));
  }

  change(id: number, body: ChangeHotlineClient): Promise<HotlineClientRow> {
    return firstValueFrom(this.http.patch<HotlineClientRow>(`/api/hotline/clients/${id}`, body));
  }

  newKey(id: number, body: RotateHotlineKey, headers: Record<string, string>): Promise<NewHotlineKey> {
    return firstValueFrom(this.http.post<NewHotlineKey>(`/api/hotline/clients/${id}/keys`, body, { headers }));
  }

  revoke(keyId: number): Promise<HotlineClientRow> {
    return firstValueFrom(this.http.post<HotlineClientRow>(`/api/hotline/keys/${keyId}/revoke`, {}));
  }
}
