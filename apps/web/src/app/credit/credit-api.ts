import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { AppealFile, AppealRow, DecideAppeal, MakeAppeal } from '@yanzhen/contract/credit/appeal';
import type { CreditOverview } from '@yanzhen/contract/credit/overview';
import type {
  ChangeCreditRecord,
  CreditHistoryRow,
  CreditOfEnterprise,
  SaveCreditRecord,
} from '@yanzhen/contract/credit/record';
import type { ListedRecord } from '@yanzhen/contract/credit/record-list';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;

const at = (enterprise: string, part = ''): string => `/api/credit/enterprises/${enterprise}${part}`;

@Injectable({ providedIn: 'root' })
export class CreditApi {
  private readonly http = inject(HttpClient);

  enterprise(id: Signal<string>) {
    return httpResource<EnterpriseDetail>(() => `/api/enterprises/${id()}`);
  }

  of(id: Signal<string>, params: Signal<Params>) {
    return httpResource<CreditOfEnterprise>(() => ({ url: at(id()), params: params() }));
  }

  records(params: Signal<Params>) {
    return keysetList<ListedRecord>(() => ({ url: '/api/credit/records', params: params() }));
  }

  overview() {
    return httpResource<CreditOverview>(() => '/api/credit/overview');
  }

  add(enterprise: string, body: SaveCreditRecord, headers: Record<string, string>): Promise<CreditOfEnterprise> {
    return firstValueFrom(this.http.post<CreditOfEnterprise>(at(enterprise, '/records'), body, { headers }));
  }

  change(enterprise: string, id: number, body: ChangeCreditRecord): Promise<CreditOfEnterprise> {
    return firstValueFrom(this.http.patch<CreditOfEnterprise>(at(enterprise, `/records/${id}`), body));
  }

  remove(enterprise: string, id: number, version: number, why: string): Promise<CreditOfEnterprise> {
    const params = { version, why };
    return firstValueFrom(this.http.delete<CreditOfEnterprise>(at(enterprise, `/records/${id}`), { params }));
  }

  history(enterprise: string, id: number): Promise<CreditHistoryRow[]> {
    return firstValueFrom(this.http.get<CreditHistoryRow[]>(at(enterprise, `/records/${id}/history`)));
  }

  appeals(id: Signal<string>) {
    return httpResource<AppealRow[]>(() => at(id(), '/appeals'));
  }

  /** Of all enterprises in sight, those that wait for a decision. */
  waiting() {
    return httpResource<AppealRow[]>(() => ({ url: '/api/credit/appeals', params: { state: 'open' } }));
  }

  appeal(enterprise: string, body: MakeAppeal, headers: Record<string, string>): Promise<AppealRow> {
    return firstValueFrom(this.http.post<AppealRow>(at(enterprise, '/appeals'), body, { headers }));
  }

  attach(appeal: number, file: File, headers: Record<string, string>): Promise<AppealRow> {
    const form = new FormData();
    form.append('file', file, file.name);
    return firstValueFrom(this.http.post<AppealRow>(`/api/credit/appeals/${appeal}/files`, form, { headers }));
  }

  withdraw({ id, version }: AppealRow): Promise<AppealRow> {
    return firstValueFrom(this.http.post<AppealRow>(`/api/credit/appeals/${id}/withdraw`, { version }));
  }

  decide(id: number, body: DecideAppeal): Promise<AppealRow> {
    return firstValueFrom(this.http.post<AppealRow>(`/api/credit/appeals/${id}/decide`, body));
  }

  evidence(enterprise: string, record: number): Promise<AppealFile[]> {
    return firstValueFrom(this.http.get<AppealFile[]>(at(enterprise, `/records/${record}/files`)));
  }

  prove(enterprise: string, record: number, file: File, headers: Record<string, string>): Promise<AppealFile[]> {
    const form = new FormData();
    form.append('file', file, file.name);
    return firstValueFrom(this.http.post<AppealFile[]>(at(enterprise, `/records/${record}/files`), form, { headers }));
  }
}
