import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { VisitDetail } from '@yanzhen/contract/liaison/visit';
import { Conflict } from '../../shared/feedback/conflict';
import { Notice } from '../../shared/feedback/notice';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { type Draft, type DraftPhoto, isEditable } from '../offline/draft';
import { Phone } from '../offline/phone';
import { PhotosField } from '../photo/photos-field';
import { DraftWriting } from './draft-writing';
import { type OpenedVisit, Opening } from './opening';
import type { TypedVisit } from './typed-visit';
import { mineOf, VISIT_CONFLICT_FIELDS } from './visit-conflict';
import { VisitForm } from './visit-form';

/** A visit that is being written down: a new one at `?enterprise=`, one begun on this device, or one that the server has. */
@Component({
  selector: 'app-visit-form-page',
  imports: [Conflict, Empty, Failure, Loading, MatButton, PageHeader, PhotosField, RouterLink, VisitForm],
  providers: [DraftWriting],
  templateUrl: './visit-form-page.html',
  styleUrl: './visit-form-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitFormPage {
  private readonly opening = inject(Opening);
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly writing = inject(DraftWriting);
  protected readonly phone = inject(Phone);

  readonly clientId = input.required<string>();
  readonly enterprise = input<string>();
  /** `planned`: a new plan; `done`: what was planned took place. */
  readonly as = input<string>();

  protected readonly opened = resource({
    params: () => ({ clientId: this.clientId(), enterprise: this.enterprise(), as: this.as() }),
    loader: async ({ params }) => {
      const opened = await this.opening.open(params);
      this.writing.begin(params.clientId, opened);
      return opened;
    },
  });
  protected readonly photos = this.writing.photos;
  /** As it was found: what this page itself sends does not shut it. */
  protected readonly shut = computed(() => {
    const draft = this.opened.hasValue() ? this.opened.value().draft : null;
    return draft !== null && draft.step !== 'conflict' && !isEditable(draft);
  });
  protected readonly crumbs = computed<Crumb[]>(() => {
    const mine = { label: $localize`:@@visits.mine.title:我的企业`, link: '/liaison/mine' };
    if (!this.opened.hasValue()) return [mine];
    const { id, name } = this.opened.value().brief.enterprise;
    return [mine, { label: name, link: `/liaison/enterprises/${id}/brief` }];
  });
  protected readonly conflictFields = VISIT_CONFLICT_FIELDS;
  /** A draft that lost against another save, while its owner decides. */
  protected readonly met = linkedSignal<OpenedVisit | undefined, Draft | null>({
    source: () => (this.opened.hasValue() ? this.opened.value() : undefined),
    computation: (opened) => (opened?.draft?.step === 'conflict' ? opened.draft : null),
  });
  protected readonly mine = computed(() => {
    const body = this.met()?.body;
    return body ? mineOf(body) : {};
  });
  protected readonly deciding = signal(false);

  protected readonly contentOf = (photo: DraftPhoto): Promise<Blob | null> => this.phone.photos.photo(photo);

  protected readonly save = async (typed: TypedVisit): Promise<void> => this.finish(await this.writing.submit(typed));

  protected async typed(typed: TypedVisit): Promise<void> {
    await this.writing.keep(typed);
  }

  protected async add(chosen: { files: File[]; whole: boolean }): Promise<void> {
    try {
      await this.writing.add(chosen.files, chosen.whole);
    } catch (error) {
      // No picture, or no room for it on the device: what was written stays.
      this.notice.problem(error);
    }
  }

  protected async drop(photo: DraftPhoto): Promise<void> {
    await this.writing.drop(photo);
  }

  protected async keepMine(draft: Draft, theirs: VisitDetail): Promise<void> {
    this.deciding.set(true);
    try {
      await this.finish(await this.writing.over(draft, theirs));
    } catch (error) {
      this.notice.problem(error);
    } finally {
      this.deciding.set(false);
    }
  }

  protected async takeTheirs(draft: Draft): Promise<void> {
    await this.phone.discard(draft);
    await this.router.navigate(['/liaison/visits', draft.clientId], { replaceUrl: true });
  }

  /** @throws Problem that the form shows at its fields */
  private async finish(done: Awaited<ReturnType<DraftWriting['submit']>>): Promise<void> {
    switch (done.is) {
      case 'refused':
        // eslint-disable-next-line @typescript-eslint/only-throw-error
        throw done.problem;
      case 'conflict':
        this.met.set(this.phone.draft(this.clientId()));
        return;
      case 'waiting':
        this.notice.say(
          done.why === 'signed_out'
            ? $localize`:@@visits.waiting.signedOut:登录已过期：走访已存在这台设备上，重新登录后自动上传。`
            : $localize`:@@visits.waiting.noSignal:没有网络：走访已存在这台设备上，联网后自动上传。`,
        );
        await this.router.navigate(['/liaison/queue'], { replaceUrl: true });
        return;
      case 'saved':
        this.notice.say($localize`:@@visits.saved:已保存`);
        await this.router.navigate(['/liaison/visits', this.clientId()], { replaceUrl: true });
    }
  }
}
