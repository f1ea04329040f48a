import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { HolderRow } from '@yanzhen/contract/ladder/title';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { compact } from '../../shared/compact';
import { DownloadButton } from '../../shared/download/download-button';
import { formatDay } from '../../shared/format/days';
import { DayPipe, TitleNamePipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { titleName, unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { UrlState } from '../../shared/url-state';
import { RegistryApi } from '../registry-api';
import { listWords, readHolders, SOON, unitsWords } from './holder-filter';

/** The list behind a number: one line per enterprise that holds a valid title of a kind on a day. */
@Component({
  selector: 'app-holders-page',
  imports: [
    Cell,
    DataTable,
    DayPipe,
    DownloadButton,
    Empty,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatButtonToggleModule,
    MatChipsModule,
    MatFormFieldModule,
    MatInput,
    PageHeader,
    RouterLink,
    TitleNamePipe,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './holders-page.html',
  styleUrl: './holders-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HoldersPage {
  private readonly session = inject(Session);
  private readonly me = this.session.person();
  protected readonly url = inject(UrlState);

  readonly kind = input<string>();
  readonly asOf = input<string>();
  readonly unit = input<string>();
  readonly expiringWithin = input<string>();
  readonly since = input<string>();
  readonly shown = input<string>();

  protected readonly today = this.me.today;
  protected readonly filter = computed(() =>
    readHolders(
      {
        kind: this.kind(),
        asOf: this.asOf(),
        unit: this.unit(),
        expiringWithin: this.expiringWithin(),
        since: this.since(),
      },
      this.today,
    ),
  );
  private readonly params = computed(() => compact({ ...this.filter() }));
  protected readonly list = inject(RegistryApi).holders(this.params);

  protected readonly kinds = TITLE_KINDS;
  protected readonly soon = SOON;
  protected readonly manyUnits = !['county', 'enterprise'].includes(this.me.role);
  protected readonly mayExport = this.session.can('registry.export');
  protected readonly maySeeGoals = this.session.can('goals.read');
  private readonly where = computed(() => {
    if (this.me.role === 'county') return unitName(this.me.unitCode);
    return this.manyUnits ? unitsWords(this.filter().unit) : '';
  });
  protected readonly words = computed(() => {
    const known = !this.list.loading() && !this.list.error();
    return listWords(this.filter(), this.where(), known ? this.list.total() : null);
  });
  protected readonly back = computed(() => ({ asOf: this.filter().asOf, kind: this.filter().kind }));
  protected readonly exportUrl = computed(() => {
    const query = Object.entries(this.params()).map(([key, value]) => [key, String(value)]);
    return `/api/holders/export.xlsx?${new URLSearchParams(query)}`;
  });
  protected readonly exportName = computed(() => `${titleName(this.filter().kind)}-${this.filter().asOf}.xlsx`);

  protected readonly key = (row: HolderRow): number => row.enterpriseId;
  protected readonly link = (row: HolderRow): unknown[] => ['/enterprises', row.enterpriseId];
  protected readonly columns: readonly Column<HolderRow>[] = [
    { key: 'name', label: $localize`:@@registry.name:企业名称`, always: true },
    { key: 'uscc', label: $localize`:@@registry.uscc:统一社会信用代码`, text: (row) => row.uscc },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
    { key: 'batch', label: $localize`:@@registry.titles.batch:批次`, text: (row) => row.batch },
    {
      key: 'certificate',
      label: $localize`:@@registry.titles.certificate:证书编号`,
      text: (row) => row.certificateNo ?? '—',
    },
    { key: 'validFrom', label: $localize`:@@registry.holders.from:有效期起`, text: (row) => formatDay(row.validFrom) },
    { key: 'validTo', label: $localize`:@@registry.holders.to:有效期至` },
  ];

  /** Ends soon after the day of the count. */
  protected endsSoon(row: HolderRow): boolean {
    return row.validTo <= addDays(this.filter().asOf, SOON);
  }

  protected day(value: string, valid: boolean): void {
    if (valid) this.url.set({ asOf: value === this.today ? null : value });
  }
}
