import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { ChangePassword, FirstAdministrator, SessionRow } from '@yanzhen/contract/identity/session';
import type { ChangeUser, CreateUser, TemporaryPassword, UserRow } from '@yanzhen/contract/identity/user';
import { firstValueFrom } from 'rxjs';
import { compact } from '../shared/compact';
import { keysetList } from '../shared/paging/keyset-list';

@Injectable({ providedIn: 'root' })
export class IdentityApi {
  private readonly http = inject(HttpClient);

  sessions() {
    return httpResource<SessionRow[]>(() => '/api/me/sessions');
  }

  endSession(id: number): Promise<unknown> {
    return firstValueFrom(this.http.delete(`/api/me/sessions/${id}`));
  }

  changePassword(body: ChangePassword): Promise<unknown> {
    return firstValueFrom(this.http.post('/api/me/password', body));
  }

  setUp(body: FirstAdministrator): Promise<unknown> {
    return firstValueFrom(this.http.post('/api/setup', body));
  }

  users(q: Signal<string | undefined>) {
    return keysetList<UserRow>(() => ({ url: '/api/users', params: compact({ q: q() }) }));
  }

  createUser(body: CreateUser, headers: Record<string, string>): Promise<TemporaryPassword> {
    return firstValueFrom(this.http.post<TemporaryPassword>('/api/users', body, { headers }));
  }

  changeUser(id: number, body: ChangeUser): Promise<UserRow> {
    return firstValueFrom(this.http.patch<UserRow>(`/api/users/${id}`, body));
  }

  unlock(id: number): Promise<unknown> {
    return firstValueFrom(this.http.post(`/api/users/${id}/unlock`, {}));
  }

  resetPassword(id: number, headers: Record<string, string>): Promise<TemporaryPassword> {
    return firstValueFrom(this.http.post<TemporaryPassword>(`/api/users/${id}/reset-password`, {}, { headers }));
  }
}
