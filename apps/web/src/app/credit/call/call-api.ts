import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  CallDetail,
  CallRow,
  CandidateRow,
  ChangeCall,
  PublicCall,
  PublishCall,
  RankingRerun,
  RankingView,
  SaveCall,
  ScoreCandidate,
  ScoreTable,
  ScoreTableAnswer,
  TakeCallStep,
  WithdrawCandidate,
} from '@yanzhen/contract/credit/call';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { Page } from '@yanzhen/contract/platform/page';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class CallApi {
  private readonly http = inject(HttpClient);

  all() {
    return httpResource<CallRow[]>(() => '/api/calls');
  }

  one(id: Signal<string>) {
    return httpResource<CallDetail>(() => `/api/calls/${id()}`);
  }

  create(body: SaveCall, headers: Record<string, string>): Promise<CallDetail> {
    return firstValueFrom(this.http.post<CallDetail>('/api/calls', body, { headers }));
  }

  change(id: number, body: ChangeCall): Promise<CallDetail> {
    return firstValueFrom(this.http.put<CallDetail>(`/api/calls/${id}`, body));
  }

  step(id: number, body: TakeCallStep): Promise<CallDetail> {
    return firstValueFrom(this.http.post<CallDetail>(`/api/calls/${id}/steps`, body));
  }

  publish(id: number, body: PublishCall): Promise<CallDetail> {
    return firstValueFrom(this.http.post<CallDetail>(`/api/calls/${id}/publicity`, body));
  }

  candidates(id: Signal<number>) {
    return httpResource<CandidateRow[]>(() => `/api/calls/${id()}/candidates`);
  }

  add(id: number, enterpriseIds: number[]): Promise<CandidateRow[]> {
    return firstValueFrom(this.http.post<CandidateRow[]>(`/api/calls/${id}/candidates`, { enterpriseIds }));
  }

  score(id: number, candidateId: number, body: ScoreCandidate): Promise<CandidateRow> {
    return firstValueFrom(this.http.patch<CandidateRow>(`/api/calls/${id}/candidates/${candidateId}`, body));
  }

  withdraw(id: number, candidateId: number, body: WithdrawCandidate): Promise<CandidateRow> {
    return firstValueFrom(this.http.post<CandidateRow>(`/api/calls/${id}/candidates/${candidateId}/withdrawal`, body));
  }

  remove(id: number, { id: candidateId, version }: CandidateRow): Promise<CandidateRow[]> {
    const url = `/api/calls/${id}/candidates/${candidateId}`;
    return firstValueFrom(this.http.delete<CandidateRow[]>(url, { params: { version } }));
  }

  table(id: number, body: ScoreTable): Promise<ScoreTableAnswer> {
    return firstValueFrom(this.http.post<ScoreTableAnswer>(`/api/calls/${id}/table`, body));
  }

  /** What a workbook says, as text for `table`. */
  async sheet(id: number, file: File): Promise<string> {
    const form = new FormData();
    form.append('file', file, file.name);
    return (await firstValueFrom(this.http.post<{ text: string }>(`/api/calls/${id}/sheet`, form))).text;
  }

  ranking(id: Signal<number>, version: Signal<number>) {
    return httpResource<RankingView>(() => ({ url: `/api/calls/${id()}/ranking`, params: { v: version() } }));
  }

  rerun(id: number): Promise<RankingRerun> {
    return firstValueFrom(this.http.get<RankingRerun>(`/api/calls/${id}/ranking/rerun`));
  }

  /** Who could become a candidate. */
  enterprises(params: Signal<Record<string, string> | undefined>) {
    return httpResource<Page<EnterpriseRow>>(() => {
      const asked = params();
      return asked && { url: '/api/enterprises', params: asked };
    });
  }

  /** Without a sign-in. */
  results() {
    return httpResource<PublicCall[]>(() => '/api/call-results');
  }

  result(id: Signal<string>) {
    return httpResource<PublicCall>(() => `/api/call-results/${id()}`);
  }
}
