import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ForecastRow } from '@yanzhen/contract/goals/forecast';
import { FORECAST_PARTS } from '@yanzhen/domain/goals/forecast/rate-key';
import { TITLE_TARGETS } from '@yanzhen/domain/goals/targets';
import { compact } from '../../shared/compact';
import { formatDay } from '../../shared/format/days';
import { titleName, unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import type { Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { ForecastApi } from './forecast-api';
import { partName, rowWords } from './forecast-words';

/** The enterprises behind one number of a forecast. */
@Component({
  selector: 'app-forecast-rows-page',
  imports: [DataTable, Empty, Failure, Loading, PageHeader],
  templateUrl: './forecast-rows-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ForecastRowsPage {
  private readonly today = inject(Session).person().today;

  readonly code = input<string>();
  readonly to = input<string>();
  readonly part = input<string>();

  private readonly goal = computed(() => TITLE_TARGETS.find(({ code }) => code === this.code()) ?? TITLE_TARGETS[0]);
  private readonly shownPart = computed(() => FORECAST_PARTS.find((part) => part === this.part()) ?? 'valid');
  protected readonly list = inject(ForecastApi).rows(
    computed(() => compact({ code: this.goal().code, to: this.to(), part: this.shownPart() })),
  );
  protected readonly heading = computed(() => partName(this.shownPart(), this.to() ?? this.today));
  protected readonly lead = computed(() => {
    const total = this.list.loading() || this.list.error() ? '' : String(this.list.total());
    return $localize`:@@goals.forecast.rowsLead:${titleName(this.goal().kind)}:title: · 预测到 ${formatDay(this.to() ?? this.today)}:day: · ${total}:total: 家`;
  });
  protected readonly crumbs = [
    { label: $localize`:@@goals.title:目标看板`, link: '/goals' },
    { label: $localize`:@@goals.forecast.title:预测`, link: '/goals/forecast' },
  ];

  protected readonly key = (row: ForecastRow): number => row.enterpriseId;
  protected readonly link = (row: ForecastRow): unknown[] =>
    row.applicationId === null ? ['/enterprises', row.enterpriseId] : ['/applications', row.applicationId];
  protected readonly columns: readonly Column<ForecastRow>[] = [
    { key: 'name', label: $localize`:@@goals.firms.name:企业名称`, text: (row) => row.name, always: true },
    { key: 'uscc', label: $localize`:@@goals.firms.uscc:统一社会信用代码`, text: (row) => row.uscc },
    { key: 'unit', label: $localize`:@@goals.unit:县区`, text: (row) => unitName(row.unitCode) },
    { key: 'why', label: $localize`:@@goals.forecast.state:称号或还差的条件`, text: rowWords },
  ];
}
