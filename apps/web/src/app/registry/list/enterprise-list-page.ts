import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  type TemplateRef,
  viewChild,
} from '@angular/core';
import { MatBottomSheet } from '@angular/material/bottom-sheet';
import { MatButton } from '@angular/material/button';
import { MatChipsModule } from '@angular/material/chips';
import { RouterLink } from '@angular/router';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { compact } from '../../shared/compact';
import { DownloadButton } from '../../shared/download/download-button';
import { Icon } from '../../shared/icon/icon';
import { SearchBox } from '../../shared/inputs/search-box';
import { language } from '../../shared/language';
import { unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { StandingMark } from '../../shared/standing-mark';
import { Cell, shownColumns } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { UrlState } from '../../shared/url-state';
import { RegistryApi } from '../registry-api';
import { flagName, tierName } from '../words';
import { columnsFor } from './columns';
import { NO_FILTER, readFilter, readSort } from './filter';
import { FilterPanel } from './filter-panel';
import { activeFilters } from './filter-words';

/** The register: every filter, the order and the columns live in the address, so that a view can be sent to a colleague. */
@Component({
  selector: 'app-enterprise-list-page',
  imports: [
    Cell,
    DataTable,
    DownloadButton,
    Empty,
    Failure,
    FilterPanel,
    Icon,
    Loading,
    MatButton,
    MatChipsModule,
    PageHeader,
    RouterLink,
    SearchBox,
    StandingMark,
  ],
  providers: [UrlState],
  templateUrl: './enterprise-list-page.html',
  styleUrl: './enterprise-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EnterpriseListPage {
  private readonly session = inject(Session);
  private readonly sheets = inject(MatBottomSheet);
  private readonly filters = viewChild.required<TemplateRef<unknown>>('filters');
  protected readonly url = inject(UrlState);

  protected readonly readsCredit = this.session.can('credit.read');

  readonly q = input<string>();
  readonly unit = input<string>();
  readonly tier = input<string>();
  readonly label = input<string>();
  readonly credit = input<string>();
  readonly industry = input<string>();
  readonly size = input<string>();
  readonly hasLeader = input<string>();
  readonly flag = input<string>();
  readonly state = input<string>();
  readonly sort = input<string>();
  readonly shown = input<string>();

  protected readonly filter = computed(() =>
    readFilter({
      q: this.q(),
      unit: this.unit(),
      tier: this.tier(),
      label: this.label(),
      credit: this.readsCredit ? this.credit() : undefined,
      industry: this.industry(),
      size: this.size(),
      hasLeader: this.hasLeader(),
      flag: this.flag(),
      state: this.state(),
    }),
  );
  protected readonly order = computed(() => readSort(this.sort()));
  private readonly params = computed(() => compact({ ...this.filter(), sort: this.order() }));
  private readonly api = inject(RegistryApi);
  protected readonly list = this.api.enterprises(this.params);
  private readonly kinds = this.api.labelKinds();
  protected readonly labels = computed(() =>
    (this.kinds.hasValue() ? this.kinds.value() : []).map((kind) => ({ id: String(kind.id), name: kind[language()] })),
  );
  protected readonly active = computed(() =>
    activeFilters(this.filter(), (id) => this.labels().find((kind) => kind.id === id)?.name ?? id),
  );

  protected readonly key = (row: EnterpriseRow): number => row.id;
  protected readonly link = (row: EnterpriseRow): unknown[] => ['/enterprises', row.id];
  protected readonly tierName = tierName;
  protected readonly flagName = flagName;
  protected readonly none = NO_FILTER;

  private readonly me = this.session.person();
  protected readonly manyUnits = this.me.role !== 'county';
  protected readonly columns = columnsFor(this.manyUnits, this.readsCredit);
  protected readonly mayWrite = this.session.can('registry.write');
  protected readonly mayImport = this.session.can('exchange.import');
  protected readonly mayExport = this.session.can('registry.export');
  protected readonly lead = this.manyUnits
    ? $localize`:@@registry.list.lead:每家企业一个统一社会信用代码；规模按最近年度数据自动划型，梯度按今天有效的最高称号。`
    : $localize`:@@registry.list.leadUnit:${unitName(this.me.unitCode)}:unit:登记的企业；规模按最近年度数据自动划型，梯度按今天有效的最高称号。`;

  protected readonly exportUrl = computed(() => {
    const columns = shownColumns(this.columns, this.shown()).map((column) => column.key);
    const query = new URLSearchParams(
      Object.entries({ ...this.params(), columns: columns.join(',') }).map(([key, value]) => [key, String(value)]),
    );
    return `/api/enterprises/export.xlsx?${query}`;
  });
  protected readonly exportName = $localize`:@@registry.list.file:企业名单` + `-${this.me.today}.xlsx`;

  protected removal(label: string): string {
    return $localize`:@@registry.filter.remove:去掉筛选：${label}:label:`;
  }

  protected openFilters(): void {
    this.sheets.open(this.filters(), { ariaLabel: $localize`:@@registry.filter:筛选` });
  }

  protected closeFilters(): void {
    this.sheets.dismiss();
  }
}
