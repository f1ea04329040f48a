import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { EnterManyPool, EnterPool, LeavePool, PoolCount, PoolRow } from '@yanzhen/contract/ladder/pool';
import type { ReachPage, ReachRow } from '@yanzhen/contract/ladder/reach';
import type { EnterpriseSuggestion } from '@yanzhen/contract/registry/enterprise';
import type { Pool } from '@yanzhen/domain/ladder/pool/pool';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;
type Headers = Record<string, string>;

@Injectable({ providedIn: 'root' })
export class PoolApi {
  private readonly http = inject(HttpClient);

  list(params: Signal<Params>) {
    return keysetList<PoolRow>(() => ({ url: '/api/pools', params: params() }));
  }

  counts(params: Signal<Params>) {
    return httpResource<PoolCount[]>(() => ({ url: '/api/pools/counts', params: params() }));
  }

  ofEnterprise(enterprise: Signal<string>) {
    return httpResource<PoolRow[]>(() => `/api/enterprises/${enterprise()}/pools`);
  }

  /** Near ones that are not in the pool; `undefined` asks for nothing. */
  near(params: Signal<Params | undefined>) {
    return keysetList<ReachRow, ReachPage>(() => {
      const asked = params();
      return asked && { url: '/api/reach', params: asked };
    });
  }

  /** Nothing is asked while nothing is typed. */
  suggestions(typed: Signal<string>) {
    return httpResource<EnterpriseSuggestion[]>(() => {
      const q = typed().trim();
      return q ? { url: '/api/enterprises/suggest', params: { q } } : undefined;
    });
  }

  enter(pool: Pool, body: EnterPool, headers: Headers): Promise<PoolRow> {
    return firstValueFrom(this.http.post<PoolRow>('/api/pools', { pool, ...body }, { headers }));
  }

  enterMany(pool: Pool, body: EnterManyPool, headers: Headers): Promise<PoolRow[]> {
    return firstValueFrom(this.http.post<PoolRow[]>('/api/pools/batch', { pool, ...body }, { headers }));
  }

  leave(id: number, body: LeavePool): Promise<PoolRow> {
    return firstValueFrom(this.http.post<PoolRow>(`/api/pools/${id}/leave`, body));
  }
}
