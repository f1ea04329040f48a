import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { LabelKindRow, LabelRow } from '@yanzhen/contract/ladder/label';
import type { HolderRow, TitleRow } from '@yanzhen/contract/ladder/title';
import type { TimelineRow } from '@yanzhen/contract/registry/attachments';
import type {
  ChangeEnterprise,
  CreateEnterprise,
  DuplicatePair,
  EnterpriseDetail,
  EnterpriseRow,
  MergeEnterprise,
  PersonalData,
} from '@yanzhen/contract/registry/enterprise';
import type { FactsRow, SaveFacts } from '@yanzhen/contract/registry/facts';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;
type Headers = Record<string, string>;

const at = (id: number | string, part = ''): string => `/api/enterprises/${id}${part}`;

@Injectable({ providedIn: 'root' })
export class RegistryApi {
  private readonly http = inject(HttpClient);

  enterprises(params: Signal<Params>) {
    return keysetList<EnterpriseRow>(() => ({ url: '/api/enterprises', params: params() }));
  }

  enterprise(id: Signal<string>) {
    return httpResource<EnterpriseDetail>(() => at(id()));
  }

  facts(id: Signal<string>) {
    return httpResource<FactsRow[]>(() => at(id(), '/facts'));
  }

  titles(id: Signal<string>) {
    return httpResource<TitleRow[]>(() => at(id(), '/titles'));
  }

  labelKinds() {
    return httpResource<LabelKindRow[]>(() => '/api/label-kinds');
  }

  labels(id: Signal<string>) {
    return httpResource<LabelRow[]>(() => at(id(), '/labels'));
  }

  timeline(id: Signal<string>) {
    return httpResource<TimelineRow[]>(() => at(id(), '/timeline'));
  }

  duplicates() {
    return httpResource<DuplicatePair[]>(() => '/api/enterprises/duplicates');
  }

  holders(params: Signal<Params>) {
    return keysetList<HolderRow>(() => ({ url: '/api/holders', params: params() }));
  }

  create(body: CreateEnterprise, headers: Headers): Promise<EnterpriseDetail> {
    return firstValueFrom(this.http.post<EnterpriseDetail>('/api/enterprises', body, { headers }));
  }

  change(id: number, body: ChangeEnterprise): Promise<EnterpriseDetail> {
    return firstValueFrom(this.http.patch<EnterpriseDetail>(at(id), body));
  }

  /** An act of its own: who looked at whose personal data stands in the audit trail. */
  unmask(id: number | string): Promise<PersonalData> {
    return firstValueFrom(this.http.post<PersonalData>(at(id, '/unmask'), {}));
  }

  merge(goes: number, body: MergeEnterprise, headers: Headers): Promise<EnterpriseDetail> {
    return firstValueFrom(this.http.post<EnterpriseDetail>(at(goes, '/merge'), body, { headers }));
  }

  saveFacts(id: number | string, year: number, body: SaveFacts): Promise<FactsRow> {
    return firstValueFrom(this.http.put<FactsRow>(at(id, `/facts/${year}`), body));
  }
}
