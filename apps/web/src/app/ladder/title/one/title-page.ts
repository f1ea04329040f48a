import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mayAct, TITLE_ACTS, type TitleAct } from '@yanzhen/domain/ladder/title-life/standing';
import { DayPipe, TitleNamePipe } from '../../../shared/format/pipes';
import { Icon } from '../../../shared/icon/icon';
import { titleName, unitName } from '../../../shared/names';
import { type Crumb, PageHeader } from '../../../shared/page-header';
import { Session } from '../../../shared/session/session';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { TitleActs } from '../dialogs/title-acts';
import { DutyList } from '../duties/duty-list';
import { TitleLifeApi } from '../title-life-api';
import { actWords } from '../words';
import { CheckMark } from './check-mark';
import { TitleHistory } from './title-history';
import { TitleStanding } from './title-standing';

/** One title from its award to its end: how it stands, what it owes, what was done, and every act that is possible now. */
@Component({
  selector: 'app-title-page',
  imports: [
    CheckMark,
    DayPipe,
    DutyList,
    Failure,
    Icon,
    Loading,
    MatButton,
    PageHeader,
    RouterLink,
    TitleHistory,
    TitleNamePipe,
    TitleStanding,
  ],
  templateUrl: './title-page.html',
  styleUrl: './title-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TitlePage {
  private readonly api = inject(TitleLifeApi);
  private readonly dialogs = inject(TitleActs);
  private readonly session = inject(Session);

  readonly id = input.required<string>();
  readonly titleId = input.required<string>();

  protected readonly life = this.api.life(this.id, this.titleId);
  protected readonly duties = this.api.dutiesOf(this.id);
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    ...(this.session.can('title.watch') ? [{ label: $localize`:@@titles.title:称号管理`, link: '/titles' }] : []),
    { label: this.life.hasValue() ? this.life.value().name : '…', link: `/enterprises/${this.id()}/titles` },
  ]);
  protected readonly heading = computed(() =>
    this.life.hasValue() ? titleName(this.life.value().title.kind) : $localize`:@@titles.one.title:称号`,
  );
  protected readonly lead = computed(() => {
    if (!this.life.hasValue()) return '';
    const { name, uscc, unitCode, title } = this.life.value();
    return [name, uscc, unitName(unitCode), title.batch].join(' · ');
  });
  protected readonly mayDecide = this.session.can('title.register');
  protected readonly acts = computed(() => {
    if (!this.mayDecide || !this.life.hasValue()) return [];
    const { title } = this.life.value();
    return TITLE_ACTS.filter((act) => mayAct(title, act)).filter((act) => act !== 'suspend' || this.stands());
  });
  protected readonly mayRenew = computed(
    () => this.mayDecide && this.life.hasValue() && ['open', 'lapsed'].includes(this.life.value().review),
  );
  /** Where the gap page shows the book for the review. */
  protected readonly gap = computed(() => {
    const kind = this.life.hasValue() ? this.life.value().title.kind : null;
    return { scope: 'review', tier: kind === 'innovative' ? 'tier1' : kind };
  });
  /** The updates that this very title carries. */
  protected readonly own = computed(() =>
    this.duties.hasValue() ? this.duties.value().filter(({ titleId }) => String(titleId) === this.titleId()) : null,
  );

  protected readonly reload = (): void => {
    this.life.reload();
    this.duties.reload();
  };

  protected words(act: TitleAct): string {
    return actWords(act);
  }

  protected act(act: TitleAct): void {
    void this.dialogs.act({ ...this.order(), act }, this.reload);
  }

  protected renew(): void {
    void this.dialogs.renew(this.order(), this.reload);
  }

  private order() {
    const { name, title } = this.life.value() as NonNullable<ReturnType<typeof this.life.value>>;
    return { enterpriseId: this.id(), name, title };
  }

  /** Whether it has not ended by today. */
  private stands(): boolean {
    return this.life.hasValue() && this.life.value().title.validTo >= this.life.value().today;
  }
}
