import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  AssignmentInput,
  AssignmentRow,
  BulkAssignment,
  BulkResult,
  CareRow,
  ChangeAssignment,
  ReplaceAssignment,
} from '@yanzhen/contract/liaison/assignment';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;
type Headers = Record<string, string>;

const of = (enterpriseId: number | string, part = ''): string =>
  `/api/liaison/enterprises/${enterpriseId}/assignments${part}`;

@Injectable({ providedIn: 'root' })
export class AssignmentApi {
  private readonly http = inject(HttpClient);

  enterprises(params: Signal<Params>) {
    return keysetList<CareRow>(() => ({ url: '/api/liaison/enterprises', params: params() }));
  }

  enterprise(id: Signal<string>) {
    return httpResource<EnterpriseDetail>(() => `/api/enterprises/${id()}`);
  }

  assignments(enterpriseId: Signal<string>) {
    return httpResource<AssignmentRow[]>(() => of(enterpriseId()));
  }

  assign(enterpriseId: number, body: AssignmentInput, headers: Headers): Promise<AssignmentRow> {
    return firstValueFrom(this.http.post<AssignmentRow>(of(enterpriseId), body, { headers }));
  }

  bulk(body: BulkAssignment, headers: Headers): Promise<BulkResult> {
    return firstValueFrom(this.http.post<BulkResult>('/api/liaison/assignments/bulk', body, { headers }));
  }

  change({ enterpriseId, id }: AssignmentRow, body: ChangeAssignment): Promise<AssignmentRow> {
    return firstValueFrom(this.http.patch<AssignmentRow>(of(enterpriseId, `/${id}`), body));
  }

  replace({ enterpriseId, id }: AssignmentRow, body: ReplaceAssignment, headers: Headers): Promise<AssignmentRow> {
    return firstValueFrom(this.http.post<AssignmentRow>(of(enterpriseId, `/${id}/replacement`), body, { headers }));
  }
}
