import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { Forecast } from '@yanzhen/contract/goals/forecast';
import { type Band, readBands, writeBands } from '@yanzhen/domain/goals/forecast/rate';
import type { RateKey } from '@yanzhen/domain/goals/forecast/rate-key';
import { TITLE_TARGETS } from '@yanzhen/domain/goals/targets';
import { addYears } from '@yanzhen/domain/shared/calendar-day';
import { compact } from '../../shared/compact';
import { DownloadButton } from '../../shared/download/download-button';
import { formatDay } from '../../shared/format/days';
import { DayPipe, TitleNamePipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { titleName, unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { GoalsNav } from '../goals-nav';
import { AssumptionsBar } from './assumptions-bar';
import { ForecastApi } from './forecast-api';
import { ForecastTable } from './forecast-table';
import { bandWords, outlookOf } from './forecast-words';
import { GapList } from './gap-list';
import { OutlookBar } from './outlook-bar';

/** Will the goal be met by a day? Everything it rests on can be seen, changed in the address, and sent to somebody. */
@Component({
  selector: 'app-forecast-page',
  imports: [
    AssumptionsBar,
    DayPipe,
    DownloadButton,
    Failure,
    ForecastTable,
    GapList,
    GoalsNav,
    Icon,
    Loading,
    MatButton,
    MatButtonToggleModule,
    MatFormField,
    MatInput,
    MatLabel,
    OutlookBar,
    PageHeader,
    TitleNamePipe,
  ],
  providers: [UrlState],
  templateUrl: './forecast-page.html',
  styleUrl: './forecast-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ForecastPage {
  private readonly session = inject(Session);
  protected readonly url = inject(UrlState);

  readonly code = input<string>();
  readonly to = input<string>();
  readonly rates = input<string>();

  protected readonly goals = TITLE_TARGETS;
  protected readonly mayWrite = this.session.can('goals.write');
  protected readonly today = this.session.person().today;
  protected readonly farthest = addYears(this.today, 10);
  private readonly goal = computed(() => TITLE_TARGETS.find(({ code }) => code === this.code()) ?? TITLE_TARGETS[0]);
  protected readonly params = computed(() => compact({ code: this.goal().code, to: this.to(), rates: this.rates() }));
  protected readonly answer = inject(ForecastApi).forecast(this.params);
  /** What was shown stays until the next answer: somebody may be typing in it. */
  protected readonly shown = linkedSignal<Forecast | undefined, Forecast | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly bands = computed(() => readBands(this.rates() ?? '') ?? {});
  protected readonly editing = signal(false);
  protected readonly heading = computed(
    () => $localize`:@@goals.forecast.heading:${titleName(this.goal().kind)}:title:预测`,
  );
  protected readonly lead = computed(() => {
    const forecast = this.shown();
    if (!forecast) return '';
    const where = forecast.unit ? unitName(forecast.unit) : $localize`:@@goals.city:全市`;
    return $localize`:@@goals.forecast.lead:${where}:where:，从今天看 ${formatDay(forecast.to)}:day:`;
  });
  protected readonly total = computed(() => bandWords(this.shown()?.total ?? { low: 0, point: 0, high: 0 }));
  protected readonly outlook = computed(() => {
    const outlook = this.shown()?.outlook;
    return outlook ? outlookOf(outlook) : null;
  });
  protected readonly exportUrl = computed(() => {
    const query = Object.entries(this.params()).map(([key, value]) => [key, String(value)]);
    return `/api/goals/forecast/export.xlsx?${new URLSearchParams(query)}`;
  });
  protected readonly quickDays = [this.today.slice(0, 4), String(Number(this.today.slice(0, 4)) + 1)].map(
    (year) => `${year}-12-31`,
  );

  protected edit({ key, band }: { key: RateKey; band: Band | null }): void {
    const bands = { ...this.bands(), [key]: band ?? undefined };
    this.url.set({ rates: writeBands(bands) });
  }

  protected afterSaving(): void {
    this.editing.set(false);
    if (this.rates()) this.url.set({ rates: null });
    else this.answer.reload();
  }

  protected print(): void {
    window.print();
  }
}
