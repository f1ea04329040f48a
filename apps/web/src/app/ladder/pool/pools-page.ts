import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatChipsModule } from '@angular/material/chips';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { PoolRow } from '@yanzhen/contract/ladder/pool';
import type { EnterpriseSuggestion } from '@yanzhen/contract/registry/enterprise';
import { firstValueFrom } from 'rxjs';
import { compact } from '../../shared/compact';
import { DownloadButton } from '../../shared/download/download-button';
import { Notice } from '../../shared/feedback/notice';
import { formatDay } from '../../shared/format/days';
import { NOTHING } from '../../shared/format/numbers';
import { Icon } from '../../shared/icon/icon';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { UrlState } from '../../shared/url-state';
import { EnterprisePick } from './enterprise-pick';
import { PoolActs } from './pool-acts';
import { PoolApi } from './pool-api';
import { inWords, readPool, POOL_LIST } from './pool-filter';
import { PoolProposals } from './pool-proposals';
import { poolName } from './pool-words';
import { listed } from '../../shared/ladder-words/wording';

/** Told only where some have left. */
const LEAVING: readonly string[] = ['leftOn', 'leaveReason'];

/** Who was in a pool on a day, why they came, why they left, and who could come next. */
@Component({
  selector: 'app-pools-page',
  imports: [
    Cell,
    DataTable,
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
    PoolProposals,
    RouterLink,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './pools-page.html',
  styleUrl: '../label/labels-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PoolsPage {
  private readonly api = inject(PoolApi);
  private readonly acts = inject(PoolActs);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);
  private readonly me = this.session.person();
  protected readonly url = inject(UrlState);

  readonly pool = input<string>();
  readonly unit = input<string>();
  readonly asOf = input<string>();
  readonly past = input<string>();
  readonly shown = input<string>();

  protected readonly today = this.me.today;
  protected readonly filter = computed(() =>
    readPool({ pool: this.pool(), unit: this.unit(), asOf: this.asOf(), past: this.past() }, this.today),
  );
  private readonly params = computed(() => {
    const { past, ...filter } = this.filter();
    return compact({ ...filter, past: past || null });
  });
  protected readonly list = this.api.list(this.params);
  private readonly counts = this.api.counts(
    computed(() => compact({ asOf: this.filter().asOf, unit: this.filter().unit })),
  );
  protected readonly pools = computed(() => {
    const counts = new Map((this.counts.hasValue() ? this.counts.value() : []).map((one) => [one.pool, one.members]));
    return POOL_LIST.map((pool) => ({ pool, name: poolName(pool), count: counts.get(pool) ?? 0 }));
  });
  protected readonly manyUnits = !['county', 'enterprise'].includes(this.me.role);
  protected readonly mayWrite = this.session.can('pool.write');
  protected readonly mayReach = this.session.can('ladder.reach');
  private readonly where = computed(() => {
    if (this.me.role === 'county') return unitName(this.me.unitCode);
    const { unit } = this.filter();
    return this.manyUnits && unit.length ? listed(unit.map((code) => unitName(code))) : '';
  });
  protected readonly words = computed(() =>
    inWords(this.filter(), this.where(), this.list.loading() || this.list.error() ? null : this.list.total()),
  );
  protected readonly exportUrl = computed(() => {
    const query = Object.entries(this.params()).map(([key, value]) => [key, String(value)]);
    return `/api/pools/export.xlsx?${new URLSearchParams(query)}`;
  });
  protected readonly exportName = computed(() => `${poolName(this.filter().pool)}-${this.filter().asOf}.xlsx`);

  protected readonly poolName = poolName;
  protected readonly key = (row: PoolRow): number => row.id;
  protected readonly link = (row: PoolRow): unknown[] => ['/enterprises', row.enterpriseId, 'labels'];
  private readonly all: readonly Column<PoolRow>[] = [
    { key: 'name', label: $localize`:@@labels.col.name:企业名称`, text: (row) => row.name, always: true },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
    { key: 'enteredOn', label: $localize`:@@pools.enter.day:入库日期`, text: (row) => formatDay(row.enteredOn) },
    { key: 'enterReason', label: $localize`:@@pools.enter.reason:入库原因`, text: (row) => row.enterReason },
    { key: 'leftOn', label: $localize`:@@pools.leave.day:出库日期`, text: (row) => formatDay(row.leftOn) },
    { key: 'leaveReason', label: $localize`:@@pools.leave.reason:出库原因`, text: (row) => row.leaveReason ?? NOTHING },
    { key: 'uscc', label: $localize`:@@labels.uscc:统一社会信用代码`, text: (row) => row.uscc, hiddenAtFirst: true },
    { key: 'acts', label: $localize`:@@labels.acts:操作`, always: true },
  ];
  protected readonly columns = computed(() => {
    const over = this.filter().past || this.filter().asOf !== this.today;
    return this.all.filter(({ key }) => (over || !LEAVING.includes(key)) && (this.mayWrite || key !== 'acts'));
  });

  protected leaveLabel({ name }: PoolRow): string {
    return $localize`:@@pools.leaveOf:${name}:name:出库`;
  }

  protected async enter(): Promise<void> {
    const { pool } = this.filter();
    const dialog = this.dialogs.open<EnterprisePick, string, EnterpriseSuggestion>(EnterprisePick, {
      data: poolName(pool),
      width: '520px',
    });
    const firm = await firstValueFrom(dialog.afterClosed());
    if (firm && (await this.acts.enter(pool, [firm]))) this.changed($localize`:@@pools.entered:已入库`);
  }

  protected async leave(row: PoolRow): Promise<void> {
    if (await this.acts.leave(row)) this.changed($localize`:@@pools.left:已出库`);
    else this.list.reload();
  }

  protected changed(words: string): void {
    this.list.reload();
    this.counts.reload();
    this.notice.say(words);
  }

  protected setDay(value: string, valid: boolean): void {
    if (valid) this.url.set({ asOf: value === this.today ? null : value });
  }

  protected print(): void {
    window.print();
  }
}
