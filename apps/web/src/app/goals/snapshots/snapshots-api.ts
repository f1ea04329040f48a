import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { FrozenHolder, Snapshot, SnapshotDifferences, SnapshotRow } from '@yanzhen/contract/goals/snapshot';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

const ROOT = '/api/goals/snapshots';

@Injectable({ providedIn: 'root' })
export class SnapshotsApi {
  private readonly http = inject(HttpClient);

  all() {
    return httpResource<SnapshotRow[]>(() => ROOT);
  }

  one(id: Signal<string>) {
    return httpResource<Snapshot>(() => `${ROOT}/${id()}`);
  }

  differences(id: Signal<string>) {
    return httpResource<SnapshotDifferences>(() => `${ROOT}/${id()}/differences`);
  }

  holders(id: Signal<string>, params: Signal<Record<string, string | number | boolean>>) {
    return keysetList<FrozenHolder>(() => ({ url: `${ROOT}/${id()}/holders`, params: params() }));
  }

  freeze(month: string, headers: Record<string, string>): Promise<SnapshotRow> {
    return firstValueFrom(this.http.post<SnapshotRow>(ROOT, { month }, { headers }));
  }
}
