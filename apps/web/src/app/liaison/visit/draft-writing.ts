import { inject, Injectable, signal } from '@angular/core';
import type { VisitDetail } from '@yanzhen/contract/liaison/visit';
import type { Problem } from '@yanzhen/contract/platform/problem';
import { FILE_LIMITS } from '@yanzhen/domain/files/file-type';
import { problemOf } from '../../shared/problem/problem-of';
import { uuid } from '../../shared/session/idempotency';
import type { Draft, DraftPhoto } from '../offline/draft';
import { Phone, type Submitted } from '../offline/phone';
import { shrink } from '../photo/shrink';
import type { OpenedVisit } from './opening';
import { saveOf, type TypedVisit } from './typed-visit';

/** The draft behind one open form. Provide it in the page. */
@Injectable()
export class DraftWriting {
  private readonly phone = inject(Phone);
  private draft: Draft | null = null;
  /** One write after the other, so that an older one never comes last. */
  private last: Promise<unknown> = Promise.resolve();
  /** Pictures that are still being made smaller. */
  private adding: Promise<unknown> = Promise.resolve();
  /** The words that were sent: to note them once more would make a draft of them again. */
  private sent: TypedVisit | null = null;

  readonly photos = signal<readonly DraftPhoto[]>([]);

  begin(clientId: string, { brief, visit, draft, start }: OpenedVisit): void {
    this.draft = draft ?? {
      clientId,
      enterpriseId: brief.enterprise.id,
      enterpriseName: brief.enterprise.name,
      typed: start,
      version: visit?.version ?? 0,
      step: 'writing',
      body: null,
      tried: false,
      photos: [],
      theirs: null,
      problem: null,
      changedAt: new Date().toISOString(),
    };
    this.photos.set(this.draft.photos);
    // While it is open here it is not sent from behind.
    if (draft?.step === 'waiting' && !draft.tried) void this.write({});
  }

  /** What was typed is written down at once. */
  keep(typed: TypedVisit): Promise<void> {
    return typed === this.sent ? Promise.resolve() : this.write({ typed });
  }

  /** @throws Problem when it is no picture, or there is no room for it */
  add(files: readonly File[], whole: boolean): Promise<void> {
    const added = this.addAll(files, whole);
    this.adding = Promise.allSettled([this.adding, added]);
    return added;
  }

  private async addAll(files: readonly File[], whole: boolean): Promise<void> {
    for (const file of files) {
      // Told like the same refusal of the server.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (whole && file.size > FILE_LIMITS.bytes) throw tooLarge();
      const content: Blob = whole ? file : await shrink(file);
      const photo = { id: uuid(), name: nameOf(file, whole), type: content.type, size: content.size };
      await this.phone.photos.putPhoto(photo, content);
      await this.write({ photos: [...this.photos(), photo] });
    }
  }

  async drop(photo: DraftPhoto): Promise<void> {
    await this.write({ photos: this.photos().filter(({ id }) => id !== photo.id) });
    await this.phone.photos.removePhoto(photo);
  }

  /** New words are a new save; the same words are sent again under their old one. */
  async submit(typed: TypedVisit): Promise<Submitted> {
    // A picture chosen a moment ago goes along; written down later, it would take the visit out of what waits.
    await this.adding;
    this.sent = typed;
    const draft = this.mustHave();
    return this.send({ ...draft, typed, body: saveOf(typed, { ...draft, saveId: uuid() }) });
  }

  /** What was written here, on top of what somebody else saved meanwhile. */
  over(draft: Draft, theirs: VisitDetail): Promise<Submitted> {
    const { version } = theirs;
    return this.send({
      ...draft,
      version,
      body: saveOf(draft.typed, { saveId: uuid(), version, enterpriseId: draft.enterpriseId }),
    });
  }

  private async send(draft: Draft): Promise<Submitted> {
    await this.last;
    this.draft = draft;
    const done = await this.phone.submit(draft);
    // Where nothing is kept, "later" would be a promise that nobody can keep.
    if (done.is === 'waiting' && !this.phone.keeps()) {
      await this.phone.put({ ...draft, step: 'writing', body: null });
      return { is: 'refused', problem: silence(done.why === 'signed_out') };
    }
    return done;
  }

  private write(part: Partial<Draft>): Promise<void> {
    const draft = {
      ...this.mustHave(),
      ...part,
      step: 'writing' as const,
      body: null,
      changedAt: new Date().toISOString(),
    };
    this.draft = draft;
    this.photos.set(draft.photos);
    const written = this.last.then(() => this.phone.put(draft));
    this.last = written.catch(() => undefined);
    return written;
  }

  private mustHave(): Draft {
    if (!this.draft) throw new Error('no visit is open');
    return this.draft;
  }
}

const nameOf = (file: File, whole: boolean): string => (whole ? file.name : file.name.replace(/\.\w+$/, '') + '.jpg');

const problem = (code: string, status: number): Problem => ({ ...problemOf({ code }), status });
const tooLarge = (): Problem => ({ ...problem('files.too_large', 413), details: { limit: FILE_LIMITS.bytes } });
const silence = (signedOut: boolean): Problem =>
  signedOut ? problem('identity.signed_out', 401) : problem('web.offline', 0);
