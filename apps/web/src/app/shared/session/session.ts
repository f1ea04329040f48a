import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { Me, SignIn } from '@yanzhen/contract/identity/session';
import type { Permission } from '@yanzhen/domain/identity/permission';
import { firstValueFrom } from 'rxjs';

/** `unknown` until the server was asked; `nobody` = not signed in. */
type State = Me | 'nobody' | 'unknown';

/** Who is signed in, as the server says. Pages inside the frame may rely on `person()`. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly state = signal<State>('unknown');

  readonly me = computed(() => {
    const state = this.state();
    return typeof state === 'string' ? null : state;
  });

  /** The signed-in person; outside the frame there is none and this throws. */
  readonly person = computed(() => {
    const me = this.me();
    if (!me) throw new Error('nobody is signed in');
    return me;
  });

  can(permission: Permission): boolean {
    return this.me()?.permissions.includes(permission) ?? false;
  }

  /** Asks once; an answer other than "not signed in" that fails is thrown and asked again next time. */
  async load(): Promise<Me | null> {
    if (this.state() === 'unknown') this.state.set(await this.ask());
    return this.me();
  }

  async signIn(body: SignIn): Promise<Me> {
    const me = await firstValueFrom(this.http.post<Me>('/api/session', body));
    this.state.set(me);
    return me;
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/session'));
    this.state.set('nobody');
  }

  /** The server no longer knows the session, or something of the person changed. */
  forget(): void {
    this.state.set('unknown');
  }

  private async ask(): Promise<State> {
    try {
      return await firstValueFrom(this.http.get<Me>('/api/session'));
    } catch (error) {
      // 401 is the ordinary answer to somebody who has not signed in yet.
      if (error instanceof HttpErrorResponse && error.status === 401) return 'nobody';
      throw error;
    }
  }
}
