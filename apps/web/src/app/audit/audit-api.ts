import { HttpClient } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { AuditRow, AuditVerdict } from '@yanzhen/contract/audit/audit';
import { firstValueFrom } from 'rxjs';
import { compact } from '../shared/compact';
import { keysetList } from '../shared/paging/keyset-list';

@Injectable({ providedIn: 'root' })
export class AuditApi {
  private readonly http = inject(HttpClient);

  rows(subject: Signal<string | undefined>, act: Signal<string | undefined>) {
    return keysetList<AuditRow>(() => ({ url: '/api/audit', params: compact({ subject: subject(), act: act() }) }));
  }

  verify(): Promise<AuditVerdict> {
    return firstValueFrom(this.http.get<AuditVerdict>('/api/audit/verify'));
  }
}
