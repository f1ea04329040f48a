import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  ChangeRules,
  RecountMoveRow,
  RecountRow,
  RulesPreview,
  SavedRules,
  SavedRulesRow,
} from '@yanzhen/contract/tickets/rules';
import type { HouseRules } from '@yanzhen/domain/tickets/rules/house-rules';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

const URL = '/api/tickets/rules';

@Injectable({ providedIn: 'root' })
export class RulesApi {
  private readonly http = inject(HttpClient);

  /** As they hold, or as they were saved under a number. */
  one(no: Signal<number | null>) {
    return httpResource<SavedRules>(() => (no() === null ? URL : `${URL}/saved/${no()}`));
  }

  history() {
    return httpResource<SavedRulesRow[]>(() => `${URL}/saved`);
  }

  save(body: ChangeRules): Promise<SavedRules> {
    return firstValueFrom(this.http.put<SavedRules>(URL, body));
  }

  preview(rules: HouseRules): Promise<RulesPreview> {
    return firstValueFrom(this.http.post<RulesPreview>(`${URL}/preview`, rules));
  }

  recounts() {
    return httpResource<RecountRow[]>(() => '/api/tickets/recounts');
  }

  moves(id: Signal<string>, overdue: Signal<boolean>) {
    return keysetList<RecountMoveRow>(() => ({
      url: `/api/tickets/recounts/${id()}/moves`,
      params: { overdue: overdue() },
    }));
  }
}
