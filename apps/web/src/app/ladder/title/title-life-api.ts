import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { RegisterTitle, TitleRow } from '@yanzhen/contract/ladder/title';
import type {
  ChangeReportRow,
  DutyRow,
  DutySummary,
  EditChangeReport,
  SaveChangeReport,
  SaveDuty,
  TitleLife,
  TitleRecord,
  TitleRuleRow,
  TitleWatch,
  TitleWatchRow,
} from '@yanzhen/contract/ladder/title-life';
import type { TitleAct } from '@yanzhen/domain/ladder/title-life/standing';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;
type Headers = Record<string, string>;
type Id = string | number;

const at = (enterprise: Id, part: string): string => `/api/enterprises/${enterprise}/${part}`;
const titleAt = (enterprise: Id, title: Id, part = ''): string => at(enterprise, `titles/${title}${part}`);

/** Titles between their award and their end. */
@Injectable({ providedIn: 'root' })
export class TitleLifeApi {
  private readonly http = inject(HttpClient);

  watched(params: Signal<Params>) {
    return keysetList<TitleWatchRow>(() => ({ url: '/api/title-watch', params: params() }));
  }

  watchCounts() {
    return httpResource<Record<TitleWatch, number>>(() => '/api/title-watch/counts');
  }

  duties(params: Signal<Params>) {
    return keysetList<DutyRow>(() => ({ url: '/api/title-duties', params: params() }));
  }

  dutySummary(year?: Signal<number>) {
    return httpResource<DutySummary>(() => `/api/title-duties/summary${year ? `?year=${year()}` : ''}`);
  }

  changes(params: Signal<Params>) {
    return keysetList<ChangeReportRow>(() => ({ url: '/api/change-reports', params: params() }));
  }

  life(enterprise: Signal<string>, title: Signal<string>) {
    return httpResource<TitleLife>(() => titleAt(enterprise(), title(), '/life'));
  }

  record(enterprise: Signal<string>, title: Signal<string>) {
    return httpResource<TitleRecord>(() => titleAt(enterprise(), title(), '/record'));
  }

  titlesOf(enterprise: Signal<string>) {
    return httpResource<TitleRow[]>(() => at(enterprise(), 'titles'));
  }

  dutiesOf(enterprise: Signal<string>) {
    return httpResource<DutyRow[]>(() => at(enterprise(), 'title-duties'));
  }

  changesOf(enterprise: Signal<string>) {
    return httpResource<ChangeReportRow[]>(() => at(enterprise(), 'change-reports'));
  }

  rules() {
    return httpResource<TitleRuleRow[]>(() => '/api/title-rules');
  }

  saveDuty({ enterpriseId, year }: DutyRow, body: SaveDuty): Promise<DutyRow> {
    return firstValueFrom(this.http.put<DutyRow>(at(enterpriseId, `title-duties/${year}`), body));
  }

  addChange(enterprise: Id, body: SaveChangeReport, headers: Headers): Promise<ChangeReportRow> {
    return firstValueFrom(this.http.post<ChangeReportRow>(at(enterprise, 'change-reports'), body, { headers }));
  }

  editChange({ enterpriseId, id }: ChangeReportRow, body: EditChangeReport): Promise<ChangeReportRow> {
    return firstValueFrom(this.http.patch<ChangeReportRow>(at(enterpriseId, `change-reports/${id}`), body));
  }

  removeChange({ enterpriseId, id, version }: ChangeReportRow): Promise<unknown> {
    return firstValueFrom(this.http.delete(at(enterpriseId, `change-reports/${id}`), { params: { version } }));
  }

  act(enterprise: Id, title: Id, act: TitleAct, body: object): Promise<TitleRow> {
    return firstValueFrom(this.http.post<TitleRow>(titleAt(enterprise, title, `/${act}`), body));
  }

  renew(enterprise: Id, body: RegisterTitle, headers: Headers): Promise<TitleRow> {
    return firstValueFrom(this.http.post<TitleRow>(at(enterprise, 'titles'), body, { headers }));
  }

  remove(enterprise: Id, { id, version }: TitleRow): Promise<unknown> {
    return firstValueFrom(this.http.delete(titleAt(enterprise, id), { params: { version } }));
  }
}
