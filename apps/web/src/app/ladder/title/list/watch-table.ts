import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TitleWatch, TitleWatchRow } from '@yanzhen/contract/ladder/title-life';
import { formatDay } from '../../../shared/format/days';
import { listed } from '../../../shared/ladder-words/wording';
import { titleName, unitName } from '../../../shared/names';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { Cell, type Column } from '../../../shared/table/column';
import { DataTable } from '../../../shared/table/data-table';
import { CheckMark } from '../one/check-mark';
import { TitleLifeApi } from '../title-life-api';
import { groundWords } from '../words';

type Columns = readonly Column<TitleWatchRow>[];

const SHARED: Columns = [
  { key: 'name', label: $localize`:@@titles.col.name:企业`, always: true },
  { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
  { key: 'kind', label: $localize`:@@titles.kind:称号`, text: (row) => titleName(row.title.kind) },
  { key: 'batch', label: $localize`:@@titles.renew.batch:批次`, text: (row) => row.title.batch },
];

const END: Column<TitleWatchRow> = {
  key: 'validTo',
  label: $localize`:@@titles.to:有效期至`,
  text: (row) => formatDay(row.title.validTo),
};
const MISSING: Column<TitleWatchRow> = { key: 'missing', label: $localize`:@@titles.col.missing:无更新记录的年度` };
const REVOKED: Columns = [
  { key: 'revokedOn', label: $localize`:@@titles.revoke.on:撤销日期`, text: (row) => formatDay(row.title.revokedOn) },
  {
    key: 'ground',
    label: $localize`:@@titles.revoke.ground:撤销依据`,
    text: (row) => groundWords(row.title.revokedGround),
  },
  { key: 'barred', label: $localize`:@@titles.col.barred:不得申报至`, text: (row) => formatDay(row.title.barredUntil) },
];

const COLUMNS: Readonly<Record<TitleWatch, Columns>> = {
  due: [
    ...SHARED,
    END,
    { key: 'check', label: $localize`:@@titles.check:复核预审` },
    MISSING,
    {
      key: 'opensOn',
      label: $localize`:@@titles.col.opens:窗口开始`,
      text: (row) => formatDay(row.opensOn),
      hiddenAtFirst: true,
    },
  ],
  lapsed: [...SHARED, END, MISSING],
  suspended: [
    ...SHARED,
    {
      key: 'suspendedOn',
      label: $localize`:@@titles.suspend.on:暂停日期`,
      text: (row) => formatDay(row.title.suspendedOn),
    },
    { key: 'why', label: $localize`:@@titles.col.why:原因`, text: (row) => row.title.suspendedWhy ?? '—' },
    END,
  ],
  revoked: [...SHARED, ...REVOKED],
  barred: [...SHARED, ...REVOKED],
};

/** Titles that somebody has to look after; each opens its own page. */
@Component({
  selector: 'app-watch-table',
  imports: [Cell, CheckMark, DataTable, Empty, Failure, Loading, RouterLink],
  templateUrl: './watch-table.html',
  styleUrl: './table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WatchTable {
  readonly watch = input.required<TitleWatch>();
  readonly params = input.required<Record<string, string | number | boolean>>();
  readonly shown = input<string>();
  readonly shownChange = output<string>();

  protected readonly list = inject(TitleLifeApi).watched(this.params);
  protected readonly columns = computed(() => COLUMNS[this.watch()]);
  protected readonly key = (row: TitleWatchRow): number => row.title.id;
  protected readonly link = (row: TitleWatchRow): unknown[] => [
    '/enterprises',
    row.enterpriseId,
    'titles',
    row.title.id,
  ];

  protected higherOf(row: TitleWatchRow): string {
    return $localize`:@@titles.higher:另有有效的${titleName(row.higher)}:kind:`;
  }

  /** Where the page of the ladder shows the book for the review. */
  protected gap({ title }: TitleWatchRow) {
    return { scope: 'review', tier: title.kind === 'innovative' ? 'tier1' : title.kind };
  }

  protected gapLabel({ name }: TitleWatchRow): string {
    return $localize`:@@titles.check.seeOf:看差距：${name}:name:`;
  }

  protected yearsOf(row: TitleWatchRow): string {
    return listed(row.yearsWithoutUpdate.map(String));
  }
}
