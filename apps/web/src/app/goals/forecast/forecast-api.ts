import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  Forecast,
  ForecastRow,
  GapPage,
  GapRow,
  SaveAssumptions,
  SavedAssumptions,
} from '@yanzhen/contract/goals/forecast';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;

@Injectable({ providedIn: 'root' })
export class ForecastApi {
  private readonly http = inject(HttpClient);

  forecast(params: Signal<Params>) {
    return httpResource<Forecast>(() => ({ url: '/api/goals/forecast', params: params() }));
  }

  /** Undefined: asks for nothing. */
  gap(params: Signal<Params | undefined>) {
    return keysetList<GapRow, GapPage>(() => {
      const asked = params();
      return asked && { url: '/api/goals/forecast/gap', params: asked };
    });
  }

  rows(params: Signal<Params>) {
    return keysetList<ForecastRow>(() => ({ url: '/api/goals/forecast/rows', params: params() }));
  }

  assume(body: SaveAssumptions): Promise<SavedAssumptions> {
    return firstValueFrom(this.http.put<SavedAssumptions>('/api/goals/forecast/assumptions', body));
  }
}
