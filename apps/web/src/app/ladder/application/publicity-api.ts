import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  AnswerObjection,
  DrawRerun,
  DrawRow,
  MakeDraw,
  ObjectionRow,
  ObjectorData,
  OpenPublicity,
  OutcomeDifferences,
  PublicDraw,
  PublicityRow,
  PublicPublicity,
  RaiseObjection,
} from '@yanzhen/contract/ladder/publicity';
import { firstValueFrom } from 'rxjs';

type Headers = Record<string, string>;

/** What comes after the review: publicity, outcome; and draws. */
@Injectable({ providedIn: 'root' })
export class PublicityApi {
  private readonly http = inject(HttpClient);

  ofRound(id: Signal<string>) {
    return httpResource<PublicityRow[]>(() => `/api/rounds/${id()}/publicities`);
  }

  open(roundId: number, body: OpenPublicity, headers: Headers): Promise<PublicityRow[]> {
    return firstValueFrom(this.http.post<PublicityRow[]>(`/api/rounds/${roundId}/publicities`, body, { headers }));
  }

  conclude(id: number): Promise<{ recommended: number; held: number }> {
    return firstValueFrom(this.http.post<{ recommended: number; held: number }>(`/api/publicities/${id}/conclude`, {}));
  }

  objections(id: Signal<number>) {
    return httpResource<ObjectionRow[]>(() => `/api/publicities/${id()}/objections`);
  }

  answer(id: number, body: AnswerObjection): Promise<ObjectionRow[]> {
    return firstValueFrom(this.http.post<ObjectionRow[]>(`/api/objections/${id}/answer`, body));
  }

  unmask(id: number): Promise<ObjectorData> {
    return firstValueFrom(this.http.post<ObjectorData>(`/api/objections/${id}/unmask`, {}));
  }

  outcome(id: Signal<string>) {
    return httpResource<OutcomeDifferences>(() => `/api/rounds/${id()}/outcome`);
  }

  draws(id: Signal<string>) {
    return httpResource<DrawRow[]>(() => `/api/rounds/${id()}/draws`);
  }

  draw(roundId: number, body: MakeDraw, headers: Headers): Promise<DrawRow[]> {
    return firstValueFrom(this.http.post<DrawRow[]>(`/api/rounds/${roundId}/draws`, body, { headers }));
  }

  rerun(id: number): Promise<DrawRerun> {
    return firstValueFrom(this.http.get<DrawRerun>(`/api/draws/${id}/rerun`));
  }

  /** Without a sign-in. */
  all() {
    return httpResource<PublicPublicity[]>(() => '/api/publicity');
  }

  one(id: Signal<string>) {
    return httpResource<PublicPublicity>(() => `/api/publicity/${id()}`);
  }

  publicDraws(id: Signal<string>) {
    return httpResource<PublicDraw[]>(() => `/api/publicity/${id()}/draws`);
  }

  object(id: number, body: RaiseObjection, headers: Headers): Promise<unknown> {
    return firstValueFrom(this.http.post(`/api/publicity/${id}/objections`, body, { headers }));
  }
}
