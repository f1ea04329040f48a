import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { Me, SignIn } from '@yanzhen/contract/identity/session';
import type { Permission } from '@yanzhen/domain/identity/permission';
import { firstValueFrom, timeout } from 'rxjs';
import { hasLeft, isLeaving, leaveLater, lockOthers, lockPhone } from '../offline/locker';
import { isRemembered, remember, remembered } from '../offline/remembered';
import { isSilence } from './silence';

/** `unknown` until the server was asked; `nobody` = not signed in. */
type State = Me | 'nobody' | 'unknown';

/** A line that is neither dead nor alive is taken for dead: whoever asked asks again later. */
const PATIENCE_MS = 15_000;

/** Who is signed in, as the server says. Pages inside the frame may rely on `person()`. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly state = signal<State>('unknown');

  readonly me = computed(() => {
    const state = this.state();
    return typeof state === 'string' ? null : state;
  });

  /** The server cannot be reached, and the person whom this device remembers goes on without it. */
  readonly alone = signal(false);
  /** The server said so, or the person did: not merely unknown. */
  readonly nobody = computed(() => this.state() === 'nobody');

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
    hasLeft();
    await this.welcome(me);
    this.state.set(me);
    return me;
  }

  /** @returns `here` when the server could not be told yet: this device is shut, and tells it as soon as it can. */
  async signOut(): Promise<'everywhere' | 'here'> {
    let where: 'everywhere' | 'here' = 'everywhere';
    try {
      await firstValueFrom(this.http.delete('/api/session'));
    } catch (error) {
      // Only a device that works without signal may be left without it.
      if (!isSilence(error) || !isRemembered()) throw error;
      leaveLater();
      where = 'here';
    }
    await lockPhone();
    this.state.set('nobody');
    return where;
  }

  /** Asks the server once more who this is; the page stays as it is. */
  async again(): Promise<Me | null | 'silent'> {
    try {
      const me = await firstValueFrom(this.http.get<Me>('/api/session').pipe(timeout(PATIENCE_MS)));
      await this.welcome(me);
      this.state.set(me);
      return me;
    } catch (error) {
      // Signed out meanwhile; anything else is no answer to the question.
      return error instanceof HttpErrorResponse && error.status === 401 ? null : 'silent';
    }
  }

  /** The server no longer knows the session, or something of the person changed. */
  forget(): void {
    this.state.set('unknown');
  }

  private async ask(): Promise<State> {
    try {
      const me = await firstValueFrom(this.http.get<Me>('/api/session'));
      if (isLeaving()) return await this.leave(me);
      await this.welcome(me);
      return me;
    } catch (error) {
      // 401 is the ordinary answer to somebody who has not signed in yet.
      if (error instanceof HttpErrorResponse && error.status === 401) return 'nobody';
      if (!isSilence(error)) throw error;
      // Who signed out without signal stays out; who did not goes on.
      if (isLeaving()) return 'nobody';
      const me = remembered();
      if (!me) throw error;
      this.alone.set(true);
      return me;
    }
  }

  /** The server knows this person: whatever somebody else kept open on this device is shut. */
  private async welcome(me: Me): Promise<void> {
    await lockOthers(me.id);
    if (isRemembered()) remember(me);
    this.alone.set(false);
  }

  /** What was said without signal is done now. */
  private async leave({ csrfToken }: Me): Promise<'nobody'> {
    await firstValueFrom(this.http.delete('/api/session', { headers: { 'X-CSRF-Token': csrfToken } }));
    hasLeft();
    return 'nobody';
  }
}
