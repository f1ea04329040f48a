import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { LabelRow } from '@yanzhen/contract/ladder/label';
import { EXPIRING_DAYS } from '@yanzhen/domain/ladder/title';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { compact } from '../../shared/compact';
import { DownloadButton } from '../../shared/download/download-button';
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
import { LabelApi } from './label-api';
import { listedWords, readLabels } from './label-filter';
import { goalWords, kindName } from './label-words';
import { listed } from '../../shared/ladder-words/wording';

/** Who holds which label beside the ladder on a day. */
@Component({
  selector: 'app-labels-page',
  imports: [
    Cell,
    DataTable,
    DownloadButton,
    Empty,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatChipsModule,
    MatFormFieldModule,
    MatInput,
    PageHeader,
    RouterLink,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './labels-page.html',
  styleUrl: './labels-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LabelsPage {
  private readonly api = inject(LabelApi);
  private readonly session = inject(Session);
  private readonly me = this.session.person();
  protected readonly url = inject(UrlState);

  readonly kind = input<string>();
  readonly goal = input<string>();
  readonly unit = input<string>();
  readonly asOf = input<string>();
  readonly begunIn = input<string>();
  readonly ever = input<string>();
  readonly shown = input<string>();

  protected readonly today = this.me.today;
  protected readonly filter = computed(() =>
    readLabels(
      {
        kind: this.kind(),
        goal: this.goal(),
        unit: this.unit(),
        asOf: this.asOf(),
        begunIn: this.begunIn(),
        ever: this.ever(),
      },
      this.today,
    ),
  );
  private readonly params = computed(() => {
    const { ever, ...filter } = this.filter();
    return compact({ ...filter, ever: ever || null });
  });
  protected readonly list = this.api.list(this.params);
  private readonly counted = computed(() => compact({ ...this.params(), kind: null }));
  private readonly counts = this.api.counts(this.counted);
  protected readonly kinds = this.api.kinds();
  protected readonly chips = computed(() => {
    const counts = new Map((this.counts.hasValue() ? this.counts.value() : []).map((one) => [one.kindId, one.labels]));
    const chosen = new Set(this.filter().kind);
    return (this.kinds.hasValue() ? this.kinds.value() : [])
      .filter(({ id, retiredOn }) => retiredOn === null || counts.has(id) || chosen.has(id))
      .map((kind) => ({ id: kind.id, name: kindName(kind), count: counts.get(kind.id) ?? 0, on: chosen.has(kind.id) }));
  });
  protected readonly manyUnits = !['county', 'enterprise'].includes(this.me.role);
  protected readonly mayExport = this.session.can('registry.export');
  protected readonly mayWrite = this.session.can('label.write');
  private readonly where = computed(() => {
    if (this.me.role === 'county') return unitName(this.me.unitCode);
    const { unit } = this.filter();
    return this.manyUnits && unit.length ? listed(unit.map((code) => unitName(code))) : '';
  });
  protected readonly words = computed(() =>
    listedWords(this.filter(), this.where(), this.list.loading() || this.list.error() ? null : this.list.total()),
  );
  protected readonly goalName = computed(() => {
    const { goal } = this.filter();
    return goal && goalWords(goal);
  });
  protected readonly exportUrl = computed(() => {
    const query = Object.entries(this.params()).map(([key, value]) => [key, String(value)]);
    return `/api/labels/export.xlsx?${new URLSearchParams(query)}`;
  });
  protected readonly exportName = $localize`:@@labels.file:标签名单` + `-${this.today}.xlsx`;

  protected readonly kindName = kindName;
  protected readonly day = formatDay;
  protected readonly key = (row: LabelRow): number => row.id;
  protected readonly link = (row: LabelRow): unknown[] => ['/enterprises', row.enterpriseId, 'labels'];
  protected readonly columns: readonly Column<LabelRow>[] = [
    { key: 'name', label: $localize`:@@labels.col.name:企业名称`, text: (row) => row.name, always: true },
    { key: 'kind', label: $localize`:@@labels.col.kind:标签`, text: (row) => kindName(row.kind), always: true },
    { key: 'item', label: $localize`:@@labels.item:车间、项目或平台`, text: (row) => row.item || NOTHING },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
    { key: 'document', label: $localize`:@@labels.document:文号`, text: (row) => row.document ?? NOTHING },
    { key: 'validFrom', label: $localize`:@@labels.from:有效期自`, text: (row) => formatDay(row.validFrom) },
    { key: 'validTo', label: $localize`:@@labels.to:有效期至` },
    {
      key: 'batch',
      label: $localize`:@@labels.batch:批次`,
      text: (row) => row.batch ?? NOTHING,
      hiddenAtFirst: true,
    },
    { key: 'uscc', label: $localize`:@@labels.uscc:统一社会信用代码`, text: (row) => row.uscc, hiddenAtFirst: true },
  ];

  protected endsSoon({ validTo }: LabelRow): boolean {
    const { asOf } = this.filter();
    return validTo !== null && validTo >= asOf && validTo <= addDays(asOf, EXPIRING_DAYS);
  }

  protected toggle(id: number): void {
    const { kind } = this.filter();
    this.url.set({ kind: kind.includes(id) ? kind.filter((one) => one !== id) : [...kind, id] });
  }

  protected setDay(value: string, valid: boolean): void {
    if (valid) this.url.set({ asOf: value === this.today ? null : value });
  }

  protected print(): void {
    window.print();
  }
}
