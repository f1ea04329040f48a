import { HttpClient } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { CorrectionLine, PromiseLine, RequestLine } from '@yanzhen/contract/liaison/follow-up';
import type { CorrectionRow, DecideCorrection, PromiseRow, SettlePromise } from '@yanzhen/contract/liaison/visit';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;

/** What visits left behind: to keep, to hand over, to verify. */
@Injectable({ providedIn: 'root' })
export class FollowUpApi {
  private readonly http = inject(HttpClient);

  promises(params: Signal<Params>) {
    return keysetList<PromiseLine>(() => ({ url: '/api/liaison/promises', params: params() }));
  }

  requests(params: Signal<Params>) {
    return keysetList<RequestLine>(() => ({ url: '/api/liaison/requests', params: params() }));
  }

  corrections(params: Signal<Params>) {
    return keysetList<CorrectionLine>(() => ({ url: '/api/liaison/corrections', params: params() }));
  }

  settle(id: number, body: SettlePromise): Promise<PromiseRow> {
    return firstValueFrom(this.http.post<PromiseRow>(`/api/liaison/promises/${id}/settle`, body));
  }

  decide(id: number, body: DecideCorrection): Promise<CorrectionRow> {
    return firstValueFrom(this.http.post<CorrectionRow>(`/api/liaison/corrections/${id}/decide`, body));
  }
}
