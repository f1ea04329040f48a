import { computed, effect, inject, Injectable, signal } from '@angular/core';
import type { OfflinePack } from '@yanzhen/contract/liaison/visit';
import type { Problem } from '@yanzhen/contract/platform/problem';
import type { VisitDetail } from '@yanzhen/contract/liaison/visit';
import { phoneDatabase } from '../../shared/offline/phone-database';
import { remember } from '../../shared/offline/remembered';
import { canSeal } from '../../shared/offline/sealing';
import { type Hindrance, Waiting } from '../../shared/offline/waiting';
import { Session } from '../../shared/session/session';
import { LiaisonApi } from '../liaison-api';
import { type Draft, isWaiting } from './draft';
import { keepPack, keptPack } from './pack-shelf';
import { PhoneKey } from './phone-key';
import { sendWaiting } from './queue';
import { SealedShelf } from './sealed-shelf';
import { MemoryShelf, type Shelf } from './shelf';
import { VisitWire } from './visit-wire';

export type Submitted =
  | { readonly is: 'saved' }
  | { readonly is: 'waiting'; readonly why: Hindrance | null }
  | { readonly is: 'conflict'; readonly theirs: VisitDetail }
  | { readonly is: 'refused'; readonly problem: Problem };

const AGAIN_MS = 15_000;

/** This device as the officer's notebook: what was written down, what waits, and what it knows of their enterprises. */
@Injectable({ providedIn: 'root' })
export class Phone {
  private readonly session = inject(Session);
  private readonly waiting = inject(Waiting);
  private readonly api = inject(LiaisonApi);
  private readonly wire = inject(VisitWire);
  private readonly keys = inject(PhoneKey);

  private shelf: Shelf = new MemoryShelf();
  private owner: number | null = null;
  private opened: Promise<void> | null = null;
  private sending: Promise<Hindrance | null> | null = null;

  readonly drafts = signal<readonly Draft[]>([]);
  readonly pack = signal<OfflinePack | null>(null);
  /** What is written down survives the tab. */
  readonly keeps = signal(false);
  /** Drafts that somebody else left on this device, sealed. */
  readonly strangers = signal(0);
  readonly busy = signal(false);
  readonly writing = computed(() => this.drafts().filter((draft) => !isWaiting(draft)));

  constructor() {
    addEventListener('online', () => void this.back());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void this.send());
    setInterval(() => this.waiting.count() > 0 && void this.send(), AGAIN_MS);
    // Whoever signs out or is another person finds an empty notebook.
    effect(() => {
      const me = this.session.me();
      if (this.session.nobody() || (me && me.id !== this.owner)) this.close();
    });
  }

  /** Opens the notebook of who is signed in; asked again, it is the same one. */
  ready(): Promise<void> {
    const { id } = this.session.person();
    if (this.owner !== id || !this.opened) {
      this.close();
      this.owner = id;
      this.opened = this.open(id);
    }
    return this.opened;
  }

  /** Once the page stands: brings what waits to the server, and what the server knows here. */
  async start(): Promise<void> {
    await this.ready();
    await this.send();
    await this.renew();
  }

  /** The line is there again. */
  private async back(): Promise<void> {
    if (this.session.alone()) await this.session.again();
    await this.send();
    await this.renew();
  }

  draft(clientId: string): Draft | null {
    return this.drafts().find((draft) => draft.clientId === clientId) ?? null;
  }

  async put(draft: Draft): Promise<void> {
    await this.shelf.put(draft);
    await this.look();
  }

  async discard(draft: Draft): Promise<void> {
    await this.shelf.remove(draft);
    await this.look();
  }

  get photos(): Pick<Shelf, 'photo' | 'putPhoto' | 'removePhoto'> {
    return this.shelf;
  }

  /** Writes it down first and sends it then, so that from here on nothing can lose it. */
  async submit(draft: Draft): Promise<Submitted> {
    await this.put({ ...draft, step: 'waiting', tried: false, theirs: null, problem: null });
    // One may be on its way already, which began before this was written down.
    await this.sending;
    const why = await this.send();
    const left = this.draft(draft.clientId);
    if (!left) return { is: 'saved' };
    if (left.step === 'conflict' && left.theirs) return { is: 'conflict', theirs: left.theirs };
    if (left.step === 'refused' && left.problem) return { is: 'refused', problem: left.problem };
    return { is: 'waiting', why };
  }

  /** One at a time, in this tab and in all others. */
  send(): Promise<Hindrance | null> {
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendAll(): Promise<Hindrance | null> {
    if (this.owner === null) return null;
    await this.opened;
    await this.look();
    if (!this.drafts().some(isWaiting)) return this.halted(null);
    this.busy.set(true);
    try {
      // After a time without signal the server has to say anew who this is, and gives the token for writes.
      const me = await this.session.again();
      if (me === 'silent') return this.halted('no_signal');
      if (me?.id !== this.owner) return this.halted('signed_out');
      return this.halted(await alone(() => sendWaiting(this.shelf, this.wire)));
    } finally {
      this.busy.set(false);
      await this.look();
    }
  }

  private halted(why: Hindrance | null): Hindrance | null {
    this.waiting.hindrance.set(why);
    return why;
  }

  private async renew(): Promise<void> {
    const owner = this.owner;
    if (owner === null || !this.keeps() || this.session.alone()) return;
    try {
      const pack = await this.api.pack();
      await keepPack(owner, await this.keys.of(owner), pack);
      if (this.owner === owner) this.pack.set(pack);
    } catch (error) {
      // The copy of last time stays, and the page tells of when it is.
      console.warn('the copy for places without signal was not renewed', error);
    }
  }

  private async open(owner: number): Promise<void> {
    if (!canSeal() || !this.isOfficer()) return;
    try {
      const key = await this.keys.of(owner);
      this.shelf = new SealedShelf(owner, key);
      this.pack.set(await keptPack(owner, key));
      this.keeps.set(true);
      this.strangers.set(await phoneDatabase.kept.filter((row) => row.kind === 'draft' && row.owner !== owner).count());
      if (!this.session.alone()) remember(this.session.person());
      void navigator.storage?.persist?.();
    } catch (error) {
      // A browser that keeps nothing, or no key to be had: visits are sent at once or not taken.
      console.warn('nothing is kept on this device', error);
      this.opened = null;
    }
    await this.look();
  }

  /** Offices sit where there is signal; nothing of theirs is kept. */
  isOfficer(): boolean {
    const { role } = this.session.person();
    return role === 'leader' || role === 'liaison';
  }

  private close(): void {
    this.owner = null;
    this.opened = null;
    this.shelf = new MemoryShelf();
    this.keeps.set(false);
    this.pack.set(null);
    this.drafts.set([]);
    this.waiting.count.set(0);
    this.waiting.hindrance.set(null);
  }

  private async look(): Promise<void> {
    const drafts = await this.shelf.all();
    this.drafts.set(drafts);
    this.waiting.count.set(drafts.filter(isWaiting).length);
  }
}

/** Where the browser can: no two tabs send at the same time. They could, since the server knows every save by its id. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request('yanzhen.send', work) : await work();
}
