import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ChangeCreditRules, CreditRuleMoveRow, CreditRuleVersion } from '@yanzhen/contract/credit/rules';
import type { CreditRuleAct } from '@yanzhen/domain/credit/rule-life';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

const RULES = '/api/credit/rules';

@Injectable({ providedIn: 'root' })
export class RulesApi {
  private readonly http = inject(HttpClient);

  all() {
    return httpResource<CreditRuleVersion[]>(() => RULES);
  }

  /** Whom a version moves; asks for nothing as long as there is no id. */
  moves(id: () => number | null) {
    return keysetList<CreditRuleMoveRow>(() =>
      id() === null ? undefined : { url: `${RULES}/${id()}/moves`, params: {} },
    );
  }

  begin(headers: Record<string, string>): Promise<CreditRuleVersion> {
    return firstValueFrom(this.http.post<CreditRuleVersion>(RULES, {}, { headers }));
  }

  change(id: number, body: ChangeCreditRules): Promise<CreditRuleVersion> {
    return firstValueFrom(this.http.put<CreditRuleVersion>(`${RULES}/${id}`, body));
  }

  remove({ id, version }: CreditRuleVersion): Promise<unknown> {
    return firstValueFrom(this.http.delete(`${RULES}/${id}`, { params: { version } }));
  }

  step({ id, version }: CreditRuleVersion, step: Exclude<CreditRuleAct, 'change' | 'remove'>): Promise<unknown> {
    return firstValueFrom(this.http.post(`${RULES}/${id}/${step}`, { version }));
  }
}
