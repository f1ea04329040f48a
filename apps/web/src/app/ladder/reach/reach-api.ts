import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { EvaluationRun } from '@yanzhen/contract/ladder/evaluation';
import type { ReachPage, ReachRow, ReachSummary } from '@yanzhen/contract/ladder/reach';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;

@Injectable({ providedIn: 'root' })
export class ReachApi {
  private readonly http = inject(HttpClient);

  list(params: Signal<Params>) {
    return keysetList<ReachRow, ReachPage>(() => ({ url: '/api/reach', params: params() }));
  }

  summary(params: Signal<Params>) {
    return httpResource<ReachSummary>(() => ({ url: '/api/reach/summary', params: params() }));
  }

  /** The latest first. */
  runs() {
    return httpResource<EvaluationRun[]>(() => '/api/evaluation-runs');
  }

  start(headers: Record<string, string>): Promise<EvaluationRun> {
    return firstValueFrom(this.http.post<EvaluationRun>('/api/evaluation-runs', {}, { headers }));
  }
}
