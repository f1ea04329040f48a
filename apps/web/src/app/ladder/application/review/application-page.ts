import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { ApplicationDetail } from '@yanzhen/contract/ladder/application';
import { isOpen } from '@yanzhen/domain/ladder/application/application';
import type { ApplicationAct } from '@yanzhen/domain/ladder/application/life';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../../shared/feedback/notice';
import { Icon } from '../../../shared/icon/icon';
import { scopeName, tierName, verdictName } from '../../../shared/ladder-words/tier-words';
import { unitName } from '../../../shared/names';
import { type Crumb, PageHeader } from '../../../shared/page-header';
import { problemOf } from '../../../shared/problem/problem-of';
import { Session } from '../../../shared/session/session';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { ActQuestions, isHard, pressed } from '../act-runner';
import { ApplicationApi } from '../application-api';
import { actWords, stateTone, stateWords } from '../words';
import { Differences } from './differences';
import { FilesSection } from './files-section';
import { HistorySection } from './history-section';
import { RecogniseDialog } from './recognise-dialog';
import { ReviewersSection } from './reviewers-section';
import { ReviewLines } from './review-lines';

/** One application: what is handed in, how each condition stands, who did what, and what can be done now. */
@Component({
  selector: 'app-application-page',
  imports: [
    Differences,
    Failure,
    FilesSection,
    HistorySection,
    Icon,
    Loading,
    MatButton,
    PageHeader,
    ReviewersSection,
    ReviewLines,
    RouterLink,
  ],
  templateUrl: './application-page.html',
  styleUrl: './application-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApplicationPage {
  private readonly api = inject(ApplicationApi);
  private readonly questions = inject(ActQuestions);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);

  readonly id = input.required<string>();

  protected readonly loaded = this.api.one(this.id);
  /** What an act answered stands until the page is asked for again. */
  protected readonly application = linkedSignal<ApplicationDetail | null>(() =>
    this.loaded.hasValue() ? this.loaded.value() : null,
  );
  protected readonly reviewer = this.session.can('application.review');
  protected readonly mayRegister = this.session.can('round.write');
  protected readonly open = computed(() => isOpen(this.application()?.state ?? 'withdrawn'));
  protected readonly acts = computed(() => pressed(this.application()?.acts ?? []));
  /** Shown to a reviewer: as handed in; to the applicant at work: as things are now. */
  protected readonly shown = computed(() => {
    const application = this.application();
    return (this.open() ? application?.present : application?.submitted) ?? application?.submitted ?? null;
  });
  protected readonly lead = computed(() => {
    const application = this.application();
    if (!application) return '';
    const { roundName, tier, scope, uscc, unitCode } = application;
    return [roundName, tierName(tier), scopeName(scope), unitName(unitCode), uscc].join(' · ');
  });
  protected readonly crumbs = computed<Crumb[]>(() => {
    const application = this.application();
    const rounds = { label: $localize`:@@apply.rounds.title:申报批次`, link: '/rounds' };
    return application && this.reviewer
      ? [rounds, { label: application.roundName, link: `/rounds/${application.roundId}` }]
      : [rounds];
  });
  protected readonly state = computed(() => stateWords(this.application()?.state ?? 'draft'));
  protected readonly tone = computed(() => `chip ${stateTone(this.application()?.state ?? 'draft')}`);
  protected readonly verdict = computed(() => {
    const verdict = this.shown()?.evaluation.verdict;
    return verdict ? verdictName(verdict) : null;
  });

  protected words(act: ApplicationAct): string {
    return actWords(act);
  }

  protected hard(act: ApplicationAct): boolean {
    return isHard(act);
  }

  protected print(): void {
    window.print();
  }

  protected async do(act: ApplicationAct, late = false): Promise<void> {
    const application = this.application();
    if (!application) return;
    const sentence = await this.questions.ask(act, application.name, late);
    if (sentence === undefined) return;
    try {
      this.application.set(await this.api.act(application.id, { act, sentence, version: application.version }));
      this.notice.say($localize`:@@apply.done:已办理：${actWords(act)}:act:`);
    } catch (error) {
      // The round is over: the same act once more, with the reason for being late.
      if (problemOf(error).code === 'application.late_reason_missing') return this.do(act, true);
      this.notice.problem(error);
      this.loaded.reload();
    }
  }

  protected async recognise(): Promise<void> {
    const dialog = this.dialogs.open<RecogniseDialog, ApplicationDetail, ApplicationDetail>(RecogniseDialog, {
      data: this.application(),
      width: '560px',
    });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (saved) this.application.set(saved);
  }
}
