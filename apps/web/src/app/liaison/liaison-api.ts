import { HttpClient } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { CareRow } from '@yanzhen/contract/liaison/assignment';
import type { OfflinePack, VisitDetail, VisitRow } from '@yanzhen/contract/liaison/visit';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;

export const visitUrl = (clientId: string, part = ''): string => `/api/liaison/visits/${clientId}${part}`;

export const briefUrl = (enterpriseId: number | string): string => `/api/liaison/enterprises/${enterpriseId}/brief`;
export const photoUrl = (clientId: string, photoId: string): string => visitUrl(clientId, `/photos/${photoId}`);

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

  /** What a phone keeps of the reader's enterprises. */
  pack(): Promise<OfflinePack> {
    return firstValueFrom(this.http.get<OfflinePack>('/api/liaison/offline'));
  }

  cancel({ clientId, version }: VisitRow): Promise<VisitDetail> {
    return firstValueFrom(this.http.post<VisitDetail>(visitUrl(clientId, '/cancel'), { version }));
  }

  removePhoto(clientId: string, photoId: string): Promise<VisitDetail> {
    return firstValueFrom(this.http.delete<VisitDetail>(photoUrl(clientId, photoId)));
  }
}
