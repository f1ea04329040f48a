import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  ActOnApplication,
  ApplicationDetail,
  ApplicationRow,
  AssignReviewer,
  BatchAct,
  ChangeRound,
  GiveOpinion,
  ReviewerChoice,
  RoundRow,
  SaveRound,
} from '@yanzhen/contract/ladder/application';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { RecogniseByHand } from '@yanzhen/contract/ladder/publicity';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

type Headers = Record<string, string>;

@Injectable({ providedIn: 'root' })
export class ApplicationApi {
  private readonly http = inject(HttpClient);

  rounds() {
    return httpResource<RoundRow[]>(() => '/api/rounds');
  }

  round(id: Signal<string>) {
    return httpResource<RoundRow>(() => `/api/rounds/${id()}`);
  }

  createRound(body: SaveRound, headers: Headers): Promise<RoundRow> {
    return firstValueFrom(this.http.post<RoundRow>('/api/rounds', body, { headers }));
  }

  changeRound(id: number, body: ChangeRound): Promise<RoundRow> {
    return firstValueFrom(this.http.put<RoundRow>(`/api/rounds/${id}`, body));
  }

  list(params: Signal<Record<string, string>>) {
    return keysetList<ApplicationRow>(() => ({ url: '/api/applications', params: params() }));
  }

  one(id: Signal<string>) {
    return httpResource<ApplicationDetail>(() => `/api/applications/${id()}`);
  }

  start(roundId: number, enterpriseId: number, headers: Headers): Promise<ApplicationDetail> {
    return firstValueFrom(
      this.http.post<ApplicationDetail>('/api/applications', { roundId, enterpriseId }, { headers }),
    );
  }

  act(id: number, body: ActOnApplication): Promise<ApplicationDetail> {
    return firstValueFrom(this.http.post<ApplicationDetail>(`/api/applications/${id}/acts`, body));
  }

  batch(body: BatchAct): Promise<BatchAnswer> {
    return firstValueFrom(this.http.post<BatchAnswer>('/api/applications/batch', body));
  }

  opinion(id: number, body: GiveOpinion): Promise<ApplicationDetail> {
    return firstValueFrom(this.http.post<ApplicationDetail>(`/api/applications/${id}/opinions`, body));
  }

  attach(id: number, file: File, criterion: string | null, headers: Headers): Promise<ApplicationDetail> {
    const form = new FormData();
    if (criterion) form.append('criterion', criterion);
    form.append('file', file, file.name);
    return firstValueFrom(this.http.post<ApplicationDetail>(`/api/applications/${id}/files`, form, { headers }));
  }

  detach(id: number, fileId: number): Promise<ApplicationDetail> {
    return firstValueFrom(this.http.delete<ApplicationDetail>(`/api/applications/${id}/files/${fileId}`));
  }

  reviewers(id: number): Promise<ReviewerChoice[]> {
    return firstValueFrom(this.http.get<ReviewerChoice[]>(`/api/applications/${id}/reviewers`));
  }

  assign(id: number, body: AssignReviewer): Promise<ApplicationDetail> {
    return firstValueFrom(this.http.post<ApplicationDetail>(`/api/applications/${id}/reviewers`, body));
  }

  release(id: number, userId: number): Promise<ApplicationDetail> {
    return firstValueFrom(this.http.delete<ApplicationDetail>(`/api/applications/${id}/reviewers/${userId}`));
  }

  conflict(id: number, reason: string): Promise<ApplicationDetail> {
    return firstValueFrom(this.http.post<ApplicationDetail>(`/api/applications/${id}/conflict`, { reason }));
  }

  recognise(id: number, body: RecogniseByHand): Promise<ApplicationDetail> {
    return firstValueFrom(this.http.post<ApplicationDetail>(`/api/applications/${id}/recognise`, body));
  }
}
