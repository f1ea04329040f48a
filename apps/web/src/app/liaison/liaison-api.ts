import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { CareRow } from '@yanzhen/contract/liaison/assignment';
import type { SaveVisit, VisitBrief, VisitDetail, VisitRow } from '@yanzhen/contract/liaison/visit';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;

const at = (clientId: string, part = ''): string => `/api/liaison/visits/${clientId}${part}`;

export const briefUrl = (enterpriseId: number | string): string => `/api/liaison/enterprises/${enterpriseId}/brief`;
export const photoUrl = (clientId: string, photoId: string): string => at(clientId, `/photos/${photoId}`);

/** Who looks after whom, and what was done about it. */
@Injectable({ providedIn: 'root' })
export class LiaisonApi {
  private readonly http = inject(HttpClient);

  enterprises(params: Signal<Params>) {
    return keysetList<CareRow>(() => ({ url: '/api/liaison/enterprises', params: params() }));
  }

  visits(params: Signal<Params>) {
    return keysetList<VisitRow>(() => ({ url: '/api/liaison/visits', params: params() }));
  }

  visit(clientId: Signal<string>) {
    return httpResource<VisitDetail>(() => at(clientId()));
  }

  brief(enterpriseId: Signal<string>) {
    return httpResource<VisitBrief>(() => briefUrl(enterpriseId()));
  }

  /** Nothing is asked before the enterprise is known. */
  briefOnce(enterpriseId: Signal<string | undefined>) {
    return httpResource<VisitBrief>(() => {
      const id = enterpriseId();
      return id === undefined ? undefined : briefUrl(id);
    });
  }

  save(clientId: string, body: SaveVisit): Promise<VisitDetail> {
    return firstValueFrom(this.http.put<VisitDetail>(at(clientId), body));
  }

  cancel({ clientId, version }: VisitRow): Promise<VisitDetail> {
    return firstValueFrom(this.http.post<VisitDetail>(at(clientId, '/cancel'), { version }));
  }

  removePhoto(clientId: string, photoId: string): Promise<VisitDetail> {
    return firstValueFrom(this.http.delete<VisitDetail>(photoUrl(clientId, photoId)));
  }
}
