import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  Decision,
  ImportJob,
  ImportSheets,
  ProblemRow,
  SaveMapping,
  StepRow,
} from '@yanzhen/contract/exchange/import';
import type { ImportKind, ProblemSeverity, StepAction } from '@yanzhen/domain/exchange/import';
import { firstValueFrom, type Observable } from 'rxjs';
import { compact } from '../shared/compact';
import { keysetList } from '../shared/paging/keyset-list';

/** A workbook to try with. */
export interface SampleFile {
  name: string;
  kind: ImportKind;
  /** Bytes. */
  size: number;
}

type Act = 'check' | 'run' | 'cancel' | 'undo';

@Injectable({ providedIn: 'root' })
export class ExchangeApi {
  private readonly http = inject(HttpClient);

  /** `headers` carry the idempotency key: a second click uploads nothing twice. Emits progress, then the job. */
  upload(file: File, headers: Record<string, string>): Observable<unknown> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<ImportJob>('/api/imports', form, { headers, observe: 'events', reportProgress: true });
  }

  job(id: Signal<number>) {
    return httpResource<ImportJob>(() => `/api/imports/${id()}`);
  }

  /** Asked for again after every change of the job (`version`). */
  sheets(id: Signal<number>) {
    return httpResource<ImportSheets>(() => `/api/imports/${id()}/sheets`);
  }

  samples() {
    return httpResource<SampleFile[]>(() => '/api/imports/samples', { defaultValue: [] });
  }

  saveMapping(id: number, mapping: SaveMapping): Promise<ImportJob> {
    return firstValueFrom(this.http.put<ImportJob>(`/api/imports/${id}/mapping`, mapping));
  }

  act(id: number, act: Act, version: number): Promise<ImportJob> {
    return firstValueFrom(this.http.post<ImportJob>(`/api/imports/${id}/${act}`, { version }));
  }

  decide(id: number, version: number, decisions: Decision[]): Promise<ImportJob> {
    return firstValueFrom(this.http.post<ImportJob>(`/api/imports/${id}/decisions`, { version, decisions }));
  }
}

export const importList = () => keysetList<ImportJob>(() => ({ url: '/api/imports', params: {} }));

/** `stamp` makes the list start anew when the job has changed. */
export const stepList = (ask: () => { id: number; action?: StepAction; reason?: string; stamp: number }) =>
  keysetList<StepRow>(() => {
    const { id, action, reason } = ask();
    return { url: `/api/imports/${id}/steps`, params: compact({ action, reason }) };
  });

export const problemList = (ask: () => { id: number; severity?: ProblemSeverity }) =>
  keysetList<ProblemRow>(() => {
    const { id, severity } = ask();
    return { url: `/api/imports/${id}/problems`, params: compact({ severity }) };
  });
