import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { SaveTitleRule, TitleRuleAct, TitleRuleRow } from '@yanzhen/contract/ladder/title-life';
import type { TitleRuleName } from '@yanzhen/domain/ladder/title-life/title-rules';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class TitleRuleApi {
  private readonly http = inject(HttpClient);

  all() {
    return httpResource<TitleRuleRow[]>(() => '/api/title-rules');
  }

  history() {
    return httpResource<TitleRuleAct[]>(() => '/api/title-rules/history');
  }

  save(name: TitleRuleName, fromYear: number, body: SaveTitleRule): Promise<TitleRuleRow> {
    return firstValueFrom(this.http.put<TitleRuleRow>(`/api/title-rules/${name}/${fromYear}`, body));
  }
}
