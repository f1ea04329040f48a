import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ChangeTitle, RegisterTitle, TitleRow } from '@yanzhen/contract/ladder/title';
import { firstValueFrom } from 'rxjs';

const at = (enterprise: string, id?: number): string =>
  `/api/enterprises/${enterprise}/titles${id === undefined ? '' : `/${id}`}`;

/** Titles registered by hand, without an announced list. */
@Injectable({ providedIn: 'root' })
export class TitlesApi {
  private readonly http = inject(HttpClient);

  register(enterprise: string, body: RegisterTitle, headers: Record<string, string>): Promise<TitleRow> {
    return firstValueFrom(this.http.post<TitleRow>(at(enterprise), body, { headers }));
  }

  change(enterprise: string, id: number, body: ChangeTitle): Promise<TitleRow> {
    return firstValueFrom(this.http.patch<TitleRow>(at(enterprise, id), body));
  }

  remove(enterprise: string, { id, version }: TitleRow): Promise<unknown> {
    return firstValueFrom(this.http.delete(at(enterprise, id), { params: { version } }));
  }
}
