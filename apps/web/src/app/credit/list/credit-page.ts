import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import type { ListedRecord } from '@yanzhen/contract/credit/record-list';
import { RECORD_KINDS, RECORD_STATES } from '@yanzhen/domain/credit/record';
import { compact } from '../../shared/compact';
import { DownloadButton } from '../../shared/download/download-button';
import { formatDay } from '../../shared/format/days';
import { Icon } from '../../shared/icon/icon';
import { SearchBox } from '../../shared/inputs/search-box';
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
import { CreditApi } from '../credit-api';
import { EFFECT_LOOKS, effectName, endWord, kindName, recordStateName, severityName } from '../words';
import { Overview } from './overview';
import { NO_FILTER, readFilter } from './record-filter';
import { CreditRulesCard } from './rules';
import { Waiting } from './waiting';

/** Credit of all enterprises in sight: how they stand, and every record behind it. */
@Component({
  selector: 'app-credit-page',
  imports: [
    Cell,
    CreditRulesCard,
    DataTable,
    DownloadButton,
    Empty,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatSelectModule,
    Overview,
    PageHeader,
    RouterLink,
    SearchBox,
    UnitMultiSelect,
    Waiting,
  ],
  providers: [UrlState],
  templateUrl: './credit-page.html',
  styleUrl: './credit-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CreditPage {
  private readonly session = inject(Session);
  private readonly me = this.session.person();
  protected readonly url = inject(UrlState);

  readonly q = input<string>();
  readonly kind = input<string>();
  readonly unit = input<string>();
  readonly state = input<string>();
  readonly endsWithin = input<string>();

  protected readonly filter = computed(() =>
    readFilter({
      q: this.q(),
      kind: this.kind(),
      unit: this.unit(),
      state: this.state(),
      endsWithin: this.endsWithin(),
    }),
  );
  private readonly params = computed(() => compact({ ...this.filter() }));
  protected readonly list = inject(CreditApi).records(this.params);
  protected readonly narrowed = computed(() => Object.keys(this.params()).length > 0);
  protected readonly none = NO_FILTER;
  protected readonly manyUnits = this.me.role !== 'county';
  protected readonly mayImport = this.session.can('exchange.import');
  protected readonly kinds = RECORD_KINDS.map((code) => ({ code, name: kindName(code) }));
  protected readonly states = RECORD_STATES.map((code) => ({ code, name: recordStateName(code) }));
  protected readonly exportName = $localize`:@@credit.file:信用记录` + `-${this.me.today}.xlsx`;
  protected readonly exportUrl = computed(() => {
    const query = Object.entries(this.params()).map(([key, value]) => [key, String(value)]);
    return `/api/credit/records/export.xlsx?${new URLSearchParams(query)}`;
  });

  protected readonly looks = EFFECT_LOOKS;
  protected readonly effectName = effectName;
  protected readonly key = (row: ListedRecord): number => row.id;
  protected readonly link = (row: ListedRecord): unknown[] => ['/enterprises', row.enterpriseId, 'credit'];
  protected readonly columns: readonly Column<ListedRecord>[] = [
    { key: 'name', label: $localize`:@@registry.name:企业名称`, text: (row) => row.name, always: true },
    { key: 'effect', label: $localize`:@@credit.today:今天` },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
    {
      key: 'kind',
      label: $localize`:@@credit.kind:类型`,
      text: ({ kind, severity }) => [kindName(kind), ...(severity ? [severityName(severity)] : [])].join(' · '),
    },
    {
      key: 'document',
      label: $localize`:@@credit.document:文号`,
      text: ({ document, grade, scale }) => document || [grade, scale].filter(Boolean).join(' · '),
    },
    {
      key: 'issuer',
      label: $localize`:@@credit.issuer:认定机关`,
      text: (row) => row.issuer || '—',
      hiddenAtFirst: true,
    },
    { key: 'decidedOn', label: $localize`:@@credit.decidedOn:认定日期`, text: (row) => formatDay(row.decidedOn) },
    { key: 'until', label: $localize`:@@credit.until:截止日期`, text: (row) => formatDay(row.until) },
  ];

  protected over({ kind, endedOn }: ListedRecord): string {
    return endedOn ? `${formatDay(endedOn)} ${endWord(kind)}` : $localize`:@@credit.record.over:已过期`;
  }
}
