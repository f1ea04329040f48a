import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { SaveVisit, VisitDetail } from '@yanzhen/contract/liaison/visit';
import { Conflict } from '../../shared/feedback/conflict';
import { Notice } from '../../shared/feedback/notice';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { currentOf, problemOf } from '../../shared/problem/problem-of';
import { uuid } from '../../shared/session/idempotency';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { LiaisonApi } from '../liaison-api';
import { timeHere, todayHere } from '../today';
import { newVisit, saveOf, type TypedVisit, typedVisit } from './typed-visit';
import { mineOf, VISIT_CONFLICT_FIELDS } from './visit-conflict';
import { VisitForm } from './visit-form';

/** A visit that is being written down: a new one at `?enterprise=`, or one that is there already. */
@Component({
  selector: 'app-visit-form-page',
  imports: [Conflict, Failure, Loading, PageHeader, VisitForm],
  templateUrl: './visit-form-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitFormPage {
  private readonly api = inject(LiaisonApi);
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);

  readonly clientId = input.required<string>();
  readonly enterprise = input<string>();
  /** `planned`: a new plan; `done`: what was planned took place. */
  readonly as = input<string>();

  protected readonly stored = this.api.visit(this.clientId);
  /** Null = nobody saved it yet; undefined = not known so far. */
  protected readonly visit = computed<VisitDetail | null | undefined>(() => {
    if (this.stored.hasValue()) return this.stored.value();
    return this.stored.error() && problemOf(this.stored.error()).status === 404 ? null : undefined;
  });
  private readonly enterpriseId = computed(() => {
    const visit = this.visit();
    if (visit === undefined) return undefined;
    return visit ? String(visit.enterpriseId) : this.enterprise();
  });
  protected readonly brief = this.api.briefOnce(this.enterpriseId);
  protected readonly start = computed(() => {
    const [visit, today] = [this.visit(), todayHere()];
    if (visit) return typedVisit(visit, today, this.as() === 'done' ? 'done' : undefined);
    return newVisit(this.as() === 'planned' ? 'planned' : 'done', today, timeHere());
  });
  protected readonly failed = computed(() => {
    const error = this.stored.error();
    return error && problemOf(error).status !== 404 ? error : this.brief.error();
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: $localize`:@@visits.mine.title:我的企业`, link: '/liaison/mine' },
    ...(this.brief.hasValue()
      ? [
          {
            label: this.brief.value().enterprise.name,
            link: `/liaison/enterprises/${this.brief.value().enterprise.id}/brief`,
          },
        ]
      : []),
  ]);

  private readonly version = linkedSignal(() => this.visit()?.version ?? 0);
  protected readonly theirs = signal<VisitDetail | null>(null);
  private readonly sent = signal<SaveVisit | null>(null);
  protected readonly mine = computed(() => {
    const sent = this.sent();
    return sent ? mineOf(sent) : {};
  });
  protected readonly conflictFields = VISIT_CONFLICT_FIELDS;

  protected readonly save = async (typed: TypedVisit): Promise<void> => {
    const enterpriseId = this.brief.hasValue() ? this.brief.value().enterprise.id : 0;
    await this.send(saveOf(typed, { saveId: uuid(), version: this.version(), enterpriseId }));
  };

  protected async keepMine(theirs: VisitDetail): Promise<void> {
    const sent = this.sent();
    if (!sent) return;
    this.theirs.set(null);
    try {
      await this.send({ ...sent, saveId: uuid(), version: theirs.version });
    } catch (error) {
      this.theirs.set(theirs);
      this.notice.problem(error);
    }
  }

  protected async takeTheirs(): Promise<void> {
    await this.router.navigate(['/liaison/visits', this.clientId()]);
  }

  private async send(body: SaveVisit): Promise<void> {
    this.sent.set(body);
    try {
      await this.api.save(this.clientId(), body);
    } catch (error) {
      const theirs = currentOf<VisitDetail>(error);
      if (!theirs) throw error;
      this.theirs.set(theirs);
      return;
    }
    this.notice.say($localize`:@@visits.saved:已保存`);
    await this.router.navigate(['/liaison/visits', this.clientId()], { replaceUrl: true });
  }
}
