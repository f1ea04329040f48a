import { ChangeDetectionStrategy, Component, computed, inject, input, type Resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { reviewOpensOn, reviewState } from '@yanzhen/domain/ladder/title-life/review';
import { numberOf } from '@yanzhen/domain/ladder/title-life/title-rules';
import { DUTY_KINDS } from '@yanzhen/domain/ladder/title-life/update-duty';
import { DayPipe, TitleNamePipe } from '../../../shared/format/pipes';
import { Icon } from '../../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../../shared/page-header';
import { Session } from '../../../shared/session/session';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { LadderApi } from '../../ladder-api';
import { TitleActs } from '../dialogs/title-acts';
import { TitleLifeApi } from '../title-life-api';
import { reviewChip, reviewWords } from '../words';
import { ChangeList } from './change-list';
import { DutyList } from './duty-list';
import { owed } from './owed';

/** What an enterprise owes for its titles and by when; it files its own updates and reports here. */
@Component({
  selector: 'app-duties-page',
  imports: [
    ChangeList,
    DayPipe,
    DutyList,
    Empty,
    Failure,
    Icon,
    Loading,
    MatButton,
    PageHeader,
    RouterLink,
    TitleNamePipe,
  ],
  templateUrl: './duties-page.html',
  styleUrl: './duties-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DutiesPage {
  private readonly api = inject(TitleLifeApi);
  private readonly dialogs = inject(TitleActs);
  private readonly session = inject(Session);
  private readonly today = this.session.person().today;

  readonly id = input.required<string>();

  protected readonly enterprise = inject(LadderApi).enterprise(this.id);
  protected readonly duties = this.api.dutiesOf(this.id);
  protected readonly changes = this.api.changesOf(this.id);
  protected readonly titles = this.api.titlesOf(this.id);
  private readonly rules = this.api.rules();
  private readonly parts: readonly Resource<unknown>[] = [this.enterprise, this.duties, this.changes, this.titles];

  protected readonly ready = computed(() => this.parts.every((part) => part.hasValue()));
  protected readonly failure = computed(() => this.parts.find((part) => part.error())?.error());
  protected readonly name = computed(() => (this.enterprise.hasValue() ? this.enterprise.value().name : '…'));
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    ...(this.session.can('title.watch') ? [{ label: $localize`:@@titles.title:称号管理`, link: '/titles' }] : []),
    { label: this.name(), link: `/enterprises/${this.id()}` },
  ]);
  protected readonly mayRecord = computed(
    () => this.session.can('title.duty') && this.enterprise.hasValue() && this.enterprise.value().state !== 'merged',
  );
  /** Titles whose review is near, with the day on which its window opens. */
  protected readonly reviews = computed(() => {
    if (!this.titles.hasValue() || !this.rules.hasValue()) return [];
    const own = this.titles.value();
    const days = numberOf(this.rules.value(), 'review_opens_days', this.today);
    return own
      .filter(({ kind, validTo }) => DUTY_KINDS.some((known) => known === kind) && validTo >= this.today)
      .map((title) => {
        const state = reviewState(
          title,
          own.filter(({ id }) => id !== title.id),
          this.today,
          days,
        );
        return {
          title,
          state,
          opensOn: reviewOpensOn(title, days),
          words: reviewWords(state),
          chip: reviewChip(state),
        };
      });
  });
  protected readonly owed = computed(() =>
    owed(
      this.today,
      this.duties.hasValue() ? this.duties.value() : [],
      this.changes.hasValue() ? this.changes.value() : [],
      this.reviews(),
    ),
  );

  protected readonly reload = (): void => {
    for (const part of [this.enterprise, this.duties, this.changes, this.titles, this.rules]) part.reload();
  };

  protected report(): void {
    void this.dialogs.report({ enterpriseId: this.id(), name: this.name(), row: null }, this.reload);
  }
}
