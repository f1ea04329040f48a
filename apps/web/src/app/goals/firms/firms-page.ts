import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FirmFigures } from '@yanzhen/contract/goals/goal';
import { factsYear } from '@yanzhen/domain/goals/counted-facts';
import { TARGETS } from '@yanzhen/domain/goals/targets';
import { compact } from '../../shared/compact';
import { DownloadButton } from '../../shared/download/download-button';
import { formatWan } from '../../shared/format/numbers';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { language } from '../../shared/language';
import { unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import type { Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { listOf, UrlState } from '../../shared/url-state';
import { definitionOf } from '../definition/definition-words';
import { GoalsApi } from '../goals-api';

/** The enterprises behind a number that is counted from annual facts, with what the number means. */
@Component({
  selector: 'app-firms-page',
  imports: [DataTable, DownloadButton, Empty, Failure, Loading, PageHeader, UnitMultiSelect],
  providers: [UrlState],
  templateUrl: './firms-page.html',
  styles: `
    app-unit-multi-select {
      display: block;
      max-width: 320px;
      margin-bottom: 12px;
    }
    .definition {
      margin: 0 0 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FirmsPage {
  private readonly session = inject(Session);
  protected readonly url = inject(UrlState);

  readonly code = input<string>();
  readonly asOf = input<string>();
  readonly unit = input<string>();

  protected readonly manyUnits = this.session.person().role === 'bureau';
  private readonly day = computed(() => this.asOf() ?? this.session.person().today);
  private readonly goal = computed(() => TARGETS.find(({ code }) => code === this.code()) ?? TARGETS[4]);
  protected readonly units = computed(() => listOf(this.unit()) as never[]);
  private readonly params = computed(() =>
    compact({ code: this.goal().code, asOf: this.day(), unit: this.manyUnits ? this.units() : [] }),
  );
  protected readonly list = inject(GoalsApi).firms(this.params);
  protected readonly heading = computed(() => this.goal()[language()]);
  protected readonly definition = computed(() => definitionOf(this.goal().code));
  protected readonly lead = computed(() => {
    const total = this.list.loading() || this.list.error() ? '' : String(this.list.total());
    return $localize`:@@goals.firms.lead:${factsYear(this.day())}:year: 年度数据 · ${total}:total: 家`;
  });
  protected readonly crumbs = [{ label: $localize`:@@goals.title:目标看板`, link: '/goals' }];
  protected readonly exportUrl = computed(() => {
    const query = Object.entries(this.params()).map(([key, value]) => [key, String(value)]);
    return `/api/goals/firms/export.xlsx?${new URLSearchParams(query)}`;
  });

  protected readonly key = (row: FirmFigures): number => row.enterpriseId;
  protected readonly link = (row: FirmFigures): unknown[] => ['/enterprises', row.enterpriseId];
  protected readonly columns: readonly Column<FirmFigures>[] = [
    { key: 'name', label: $localize`:@@goals.firms.name:企业名称`, text: (row) => row.name, always: true },
    { key: 'uscc', label: $localize`:@@goals.firms.uscc:统一社会信用代码`, text: (row) => row.uscc },
    { key: 'unit', label: $localize`:@@goals.unit:县区`, text: (row) => unitName(row.unitCode) },
    {
      key: 'revenue',
      label: $localize`:@@goals.firms.revenue:营业收入`,
      text: (row) => formatWan(row.revenue),
      numeric: true,
    },
    {
      key: 'rnd',
      label: $localize`:@@goals.firms.rnd:研发费用`,
      text: (row) => formatWan(row.rndExpense),
      numeric: true,
    },
  ];
}
