import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { RouterLink } from '@angular/router';
import { TITLE_KINDS, TITLE_SHORT_NAMES, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { DownloadButton } from '../shared/download/download-button';
import { formatDay } from '../shared/format/days';
import { language } from '../shared/language';
import { Icon } from '../shared/icon/icon';
import { unitName } from '../shared/names';
import { PageHeader } from '../shared/page-header';
import { Session } from '../shared/session/session';
import { Empty } from '../shared/states/empty';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { UrlState } from '../shared/url-state';
import { AsOfChoice } from './as-of-choice';
import { GoalCard } from './goal-card';
import { GoalsApi } from './goals-api';
import { GoalsNav } from './goals-nav';
import { OtherGoals } from './others/other-goals';
import { TrendChart } from './trend-chart';
import { UnitMap } from './unit-map';
import { UnitTable } from './unit-table';

/** How the city, or the one unit the reader may see, stands against 600 / 100 / 10 / 50 on a day. */
@Component({
  selector: 'app-scoreboard-page',
  imports: [
    AsOfChoice,
    DownloadButton,
    Empty,
    Failure,
    GoalCard,
    GoalsNav,
    Icon,
    Loading,
    MatButton,
    MatButtonToggleModule,
    OtherGoals,
    PageHeader,
    RouterLink,
    TrendChart,
    UnitMap,
    UnitTable,
  ],
  providers: [UrlState],
  templateUrl: './scoreboard-page.html',
  styleUrl: './scoreboard-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScoreboardPage {
  private readonly api = inject(GoalsApi);
  private readonly session = inject(Session);
  protected readonly url = inject(UrlState);

  /** `?asOf=YYYY-MM-DD`; today when left out. */
  readonly asOf = input<string>();
  /** `?kind=`: the goal that the map shows. */
  readonly kind = input<string>();

  protected readonly today = this.session.person().today;
  protected readonly mayImport = this.session.can('exchange.import');
  protected readonly day = computed(() => this.asOf() ?? this.today);
  protected readonly board = this.api.scoreboard(this.day);
  protected readonly trend = this.api.trend(this.day);
  protected readonly kinds = TITLE_KINDS;
  protected readonly shortName = (kind: TitleKind): string => TITLE_SHORT_NAMES[kind][language()];
  protected readonly mapped = computed<TitleKind>(
    () => TITLE_KINDS.find((kind) => kind === this.kind()) ?? 'innovative',
  );
  protected readonly mappedGoal = computed(() =>
    this.board.hasValue() ? this.board.value().goals.find(({ kind }) => kind === this.mapped()) : undefined,
  );
  protected readonly nothing = computed(
    () => this.board.hasValue() && this.board.value().goals.every(({ count }) => count === 0),
  );
  protected readonly lead = computed(() => {
    const unit = this.board.hasValue() ? this.board.value().unit : null;
    const where = unit ? unitName(unit) : $localize`:@@goals.city:全市`;
    return $localize`:@@goals.lead:${where}:where:，截至 ${formatDay(this.day())}:day: 有效的称号`;
  });

  protected readonly fileName = computed(() => $localize`:@@goals.file:目标看板` + `-${this.day()}.xlsx`);

  protected print(): void {
    window.print();
  }
}
