import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { LadderOfEnterprise, Rerun, StoredEvaluation } from '@yanzhen/contract/ladder/evaluation';
import type { SelfCheckBooks } from '@yanzhen/contract/ladder/self-check';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import type { FactsRow, SaveFacts } from '@yanzhen/contract/registry/facts';
import type { SaveStated, StatedRow } from '@yanzhen/contract/registry/stated';
import type { StatedKey } from '@yanzhen/domain/registry/stated-facts';
import { firstValueFrom } from 'rxjs';

type Params = Record<string, string | number | boolean>;

const at = (id: number | string, part = ''): string => `/api/enterprises/${id}${part}`;

@Injectable({ providedIn: 'root' })
export class LadderApi {
  private readonly http = inject(HttpClient);

  enterprise(id: Signal<string>) {
    return httpResource<EnterpriseDetail>(() => at(id()));
  }

  ladder(id: Signal<string>, params: Signal<Params>) {
    return httpResource<LadderOfEnterprise>(() => ({ url: at(id(), '/ladder'), params: params() }));
  }

  stated(id: Signal<string>) {
    return httpResource<StatedRow[]>(() => at(id(), '/stated'));
  }

  annual(id: Signal<string>) {
    return httpResource<FactsRow[]>(() => at(id(), '/facts'));
  }

  evaluations(id: Signal<string>) {
    return httpResource<StoredEvaluation[]>(() => at(id(), '/evaluations'));
  }

  rerun(id: number): Promise<Rerun> {
    return firstValueFrom(this.http.post<Rerun>(`/api/evaluations/${id}/rerun`, {}));
  }

  saveStated(id: string, key: StatedKey, body: SaveStated): Promise<StatedRow> {
    return firstValueFrom(this.http.put<StatedRow>(at(id, `/stated/${key}`), body));
  }

  saveAnnual(id: string, year: number, body: SaveFacts): Promise<FactsRow> {
    return firstValueFrom(this.http.put<FactsRow>(at(id, `/facts/${year}`), body));
  }

  selfCheckBooks() {
    return httpResource<SelfCheckBooks>(() => '/api/self-check/books');
  }
}
