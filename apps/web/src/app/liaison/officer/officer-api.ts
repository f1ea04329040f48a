import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { ChangeOfficer, OfficerAccount, OfficerInput, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;

@Injectable({ providedIn: 'root' })
export class OfficerApi {
  private readonly http = inject(HttpClient);

  officers(params: Signal<Params>) {
    return keysetList<OfficerRow>(() => ({ url: '/api/liaison/officers', params: params() }));
  }

  /** Accounts that an officer can be bound to. */
  accounts() {
    return httpResource<OfficerAccount[]>(() => '/api/liaison/accounts');
  }

  one(id: number): Promise<OfficerRow> {
    return firstValueFrom(this.http.get<OfficerRow>(`/api/liaison/officers/${id}`));
  }

  create(body: OfficerInput, headers: Record<string, string>): Promise<OfficerRow> {
    return firstValueFrom(this.http.post<OfficerRow>('/api/liaison/officers', body, { headers }));
  }

  change(id: number, body: ChangeOfficer): Promise<OfficerRow> {
    return firstValueFrom(this.http.patch<OfficerRow>(`/api/liaison/officers/${id}`, body));
  }
}
