import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { Icon } from '../../shared/icon/icon';
import { factName } from '../../shared/ladder-words/fact-words';
import { verdictName } from '../../shared/ladder-words/tier-words';
import { listed } from '../../shared/ladder-words/wording';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { FillForm } from '../fill/fill-form';
import { firstToTell } from '../fill/first-to-tell';
import { READING } from '../finding/reading';
import { Requirements } from '../finding/requirements';
import { TryPanel } from '../trial/try-panel';
import { History } from './history';
import { LadderReading } from './ladder-reading';
import { OpenLadder } from './open-ladder';
import { Regimes } from './regimes';
import { nextStep } from './steps';
import { Stepper } from './stepper';
import { VerdictPanel } from './verdict-panel';

/** Where an enterprise stands on the ladder, what is missing for the next step, and what would close it. */
@Component({
  selector: 'app-gap-page',
  imports: [
    Empty,
    Failure,
    FillForm,
    History,
    Icon,
    Loading,
    MatButton,
    MatButtonToggleModule,
    MatFormFieldModule,
    MatInput,
    PageHeader,
    Regimes,
    Requirements,
    RouterLink,
    Stepper,
    TryPanel,
    VerdictPanel,
  ],
  providers: [OpenLadder, UrlState, LadderReading, { provide: READING, useExisting: LadderReading }],
  templateUrl: './gap-page.html',
  styleUrl: './gap-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GapPage {
  private readonly session = inject(Session);
  private readonly url = inject(UrlState);
  protected readonly open = inject(OpenLadder);

  protected readonly listed = listed;
  protected readonly today = this.session.person().today;
  protected readonly lead = computed(() => $localize`:@@ladder.lead:梯度与差距：站在哪一级，离下一级还差什么`);
  protected readonly heading = computed(() =>
    this.open.enterprise.hasValue() ? this.open.enterprise.value().name : $localize`:@@ladder.title:梯度与差距`,
  );
  protected readonly crumbs = computed<readonly Crumb[]>(() => {
    const own = { label: this.heading(), link: `/enterprises/${this.open.id()}` };
    return this.session.person().role === 'enterprise'
      ? [own]
      : [{ label: $localize`:@@registry.list.title:企业库`, link: '/enterprises' }, own];
  });
  protected readonly next = computed(() => nextStep(this.open.ladder().held));
  protected readonly toTell = computed(() => {
    const told = this.open.told();
    const { first, later } = told ? firstToTell(told) : { first: [], later: [] };
    const mine = (refs: readonly FactRef[]) => refs.filter((ref) => this.open.mayTell(ref));
    const [now, then] = [mine(first), mine(later)];
    const others = [...first, ...later].filter((ref) => !this.open.mayTell(ref));
    return {
      first: now.length ? now : then,
      later: now.length ? then : [],
      // What others have to tell or judge.
      waiting: others.filter((ref) => this.open.recordsOf(ref) === null).map(factName),
      records: others.map((ref) => this.open.recordsOf(ref)).find((link) => link !== null),
    };
  });
  protected readonly moreOpen = signal(false);
  /** The verdict before facts were saved, until the new one is there. */
  private readonly before = signal<Verdict | null>(null);
  protected readonly saidAloud = computed(() => {
    const [before, now] = [this.before(), this.open.told()?.verdict];
    if (!before || !now || this.open.resource.isLoading()) return '';
    return before === now
      ? $localize`:@@ladder.saved.same:已保存，结论不变：${verdictName(now)}:verdict:。`
      : $localize`:@@ladder.saved.turned:已保存，结论由“${verdictName(before)}:before:”变为“${verdictName(now)}:after:”。`;
  });

  protected remember(): void {
    this.before.set(this.open.told()?.verdict ?? null);
  }

  protected setDay(day: string): void {
    this.url.set({ asOf: day });
  }

  protected setScope(scope: string): void {
    this.url.set({ scope: scope === 'review' ? scope : null, book: null });
  }

  protected print(): void {
    window.print();
  }
}
