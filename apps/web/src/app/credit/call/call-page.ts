import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import type { CallDetail } from '@yanzhen/contract/credit/call';
import type { CallStep } from '@yanzhen/domain/credit/call/life';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { CallApi } from './call-api';
import { CallDialog } from './call-dialog';
import { CallStepRunner } from './call-steps';
import { RankingSection } from './ranking-section';
import { RulesSection } from './rules-section';
import { ScoresSection } from './scores-section';
import { KINDS, STATES, STEPS, toneOf } from './words';

/** The step that the page offers first. */
const NEXT: readonly CallStep[] = ['freeze', 'publish', 'propose', 'open', 'rank'];

/** One call: its candidates and scores, its ranking, its rules; and what may be done next. */
@Component({
  selector: 'app-call-page',
  imports: [Failure, Loading, MatButton, PageHeader, RankingSection, RouterLink, RulesSection, ScoresSection],
  templateUrl: './call-page.html',
  styleUrl: './call-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CallPage {
  private readonly steps = inject(CallStepRunner);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  readonly tab = input<string>();

  protected readonly call = inject(CallApi).one(this.id);
  protected readonly mayWrite = inject(Session).can('call.write');
  protected readonly crumbs: readonly Crumb[] = [{ label: $localize`:@@calls.title:优先支持排序`, link: '/calls' }];
  protected readonly present = computed(() => this.tab() ?? 'scores');
  protected readonly tabs = [
    { key: 'scores', label: $localize`:@@calls.tab.scores:候选与评分` },
    { key: 'ranking', label: $localize`:@@calls.tab.ranking:排序与理由` },
    { key: 'rules', label: $localize`:@@calls.tab.rules:规则` },
  ];
  protected readonly lead = computed(() => (this.call.hasValue() ? KINDS[this.call.value().kind] : ''));
  protected readonly state = computed(() => (this.call.hasValue() ? STATES[this.call.value().state] : ''));
  protected readonly tone = computed(() => (this.call.hasValue() ? toneOf(this.call.value().state) : ''));
  /** What may be done, the next step first. */
  protected readonly open = computed(() => {
    const steps = this.call.hasValue() && this.mayWrite ? this.call.value().steps : [];
    const next = NEXT.find((step) => steps.includes(step));
    return next ? [next, ...steps.filter((step) => step !== next)] : steps;
  });

  protected linkOf(key: string): unknown[] {
    return key === 'scores' ? ['/calls', this.id()] : ['/calls', this.id(), key];
  }

  protected words(step: CallStep): string {
    return step === 'rank' && this.call.value()?.state !== 'scoring'
      ? $localize`:@@calls.step.rankAgain:重新生成排序`
      : STEPS[step];
  }

  protected async take(step: CallStep): Promise<void> {
    const call = this.call.value();
    if (!call) return;
    try {
      const now = await this.steps.run(call, step);
      if (!now) return;
      this.call.set(now);
      if (step === 'rank') await this.router.navigate(['/calls', this.id(), 'ranking']);
      if (step === 'reopen') await this.router.navigate(['/calls', this.id()]);
    } catch (error) {
      // Somebody else was faster, or the list must be made anew: told at the foot, and the page shows how it stands.
      this.notice.problem(error);
      this.call.reload();
    }
  }

  protected async edit(): Promise<void> {
    const data = this.call.value() ?? null;
    const dialog = this.dialogs.open<CallDialog, CallDetail | null, CallDetail>(CallDialog, { data, width: '680px' });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (saved) this.call.set(saved);
  }
}
