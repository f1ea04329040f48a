import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  DecideFlag,
  EndFlag,
  FlagDoors,
  FlagRow,
  FlagsOfEnterprise,
  ListedFlag,
  ProposeFlag,
} from '@yanzhen/contract/credit/flag';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

type Headers = Record<string, string>;

@Injectable({ providedIn: 'root' })
export class FlagApi {
  private readonly http = inject(HttpClient);

  of(enterprise: Signal<string>) {
    return httpResource<FlagsOfEnterprise>(() => `/api/enterprises/${enterprise()}/flags`);
  }

  doors() {
    return httpResource<FlagDoors>(() => '/api/flags/doors');
  }

  list(params: Signal<Record<string, string> | undefined>) {
    return keysetList<ListedFlag>(() => {
      const asked = params();
      return asked && { url: '/api/flags', params: asked };
    });
  }

  propose(enterprise: string, body: ProposeFlag, headers: Headers): Promise<FlagRow> {
    return firstValueFrom(this.http.post<FlagRow>(`/api/enterprises/${enterprise}/flags`, body, { headers }));
  }

  decide(id: number, body: DecideFlag): Promise<FlagRow> {
    return firstValueFrom(this.http.post<FlagRow>(`/api/flags/${id}/decision`, body));
  }

  revoke(id: number, body: EndFlag): Promise<FlagRow> {
    return firstValueFrom(this.http.post<FlagRow>(`/api/flags/${id}/revocation`, body));
  }

  keep(id: number, body: EndFlag): Promise<FlagRow> {
    return firstValueFrom(this.http.post<FlagRow>(`/api/flags/${id}/keeping`, body));
  }
}
