import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  AddLabelKind,
  ChangeLabel,
  ChangeLabelKind,
  EndLabel,
  LabelKindCount,
  LabelKindRow,
  LabelRow,
  SaveLabel,
} from '@yanzhen/contract/ladder/label';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;
type Headers = Record<string, string>;

const of = (enterprise: string, part = ''): string => `/api/enterprises/${enterprise}/labels${part}`;

@Injectable({ providedIn: 'root' })
export class LabelApi {
  private readonly http = inject(HttpClient);

  kinds() {
    return httpResource<LabelKindRow[]>(() => '/api/label-kinds');
  }

  list(params: Signal<Params>) {
    return keysetList<LabelRow>(() => ({ url: '/api/labels', params: params() }));
  }

  counts(params: Signal<Params>) {
    return httpResource<LabelKindCount[]>(() => ({ url: '/api/labels/counts', params: params() }));
  }

  ofEnterprise(enterprise: Signal<string>) {
    return httpResource<LabelRow[]>(() => of(enterprise()));
  }

  add(enterprise: string, body: SaveLabel, headers: Headers): Promise<LabelRow> {
    return firstValueFrom(this.http.post<LabelRow>(of(enterprise), body, { headers }));
  }

  change(enterprise: string, id: number, body: ChangeLabel): Promise<LabelRow> {
    return firstValueFrom(this.http.patch<LabelRow>(of(enterprise, `/${id}`), body));
  }

  end(enterprise: string, id: number, body: EndLabel): Promise<LabelRow> {
    return firstValueFrom(this.http.post<LabelRow>(of(enterprise, `/${id}/end`), body));
  }

  remove(enterprise: string, { id, version }: LabelRow): Promise<unknown> {
    return firstValueFrom(this.http.delete(of(enterprise, `/${id}`), { params: { version } }));
  }

  addKind(body: AddLabelKind, headers: Headers): Promise<LabelKindRow> {
    return firstValueFrom(this.http.post<LabelKindRow>('/api/label-kinds', body, { headers }));
  }

  changeKind(id: number, body: ChangeLabelKind): Promise<LabelKindRow> {
    return firstValueFrom(this.http.patch<LabelKindRow>(`/api/label-kinds/${id}`, body));
  }
}
