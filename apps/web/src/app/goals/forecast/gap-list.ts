import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Forecast, GapRow } from '@yanzhen/contract/goals/forecast';
import { formatShare } from '../../shared/format/numbers';
import { unitName } from '../../shared/names';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import type { Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { ForecastApi } from './forecast-api';
import { rateName, rowWords } from './forecast-words';

/** Who can close the gap: as many as are missing, the likeliest first. */
@Component({
  selector: 'app-gap-list',
  imports: [DataTable, Empty, Failure, Loading],
  templateUrl: './gap-list.html',
  styles: `
    p {
      margin: 0 0 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GapList {
  readonly forecast = input.required<Forecast>();
  readonly params = input.required<Record<string, string | number | boolean>>();

  protected readonly list = inject(ForecastApi).gap(computed(() => this.params()));
  protected readonly label = $localize`:@@goals.gap.title:谁能补上差额`;
  protected readonly lead = computed(() => {
    const { missing, needed, registered } = this.forecast();
    const named = this.list.total();
    const candidates = this.list.firstPage()?.candidates ?? named;
    if (missing === null)
      return $localize`:@@goals.gap.unplanned:没有目标数（县区按年度计划，尚未编制），列出全部 ${candidates}:candidates: 家候选企业。`;
    if (missing === 0)
      return $localize`:@@goals.gap.closed:已登记的 ${registered}:registered: 家已达到需要的 ${needed}:needed: 家，没有差额。`;
    return named < missing
      ? $localize`:@@goals.gap.tooFew:需要 ${needed}:needed: 家，已登记 ${registered}:registered: 家，差 ${missing}:missing: 家；候选只有 ${named}:named: 家，全部成功仍差 ${missing - named}:left: 家。`
      : $localize`:@@goals.gap.enough:需要 ${needed}:needed: 家，已登记 ${registered}:registered: 家，差 ${missing}:missing: 家。下面正好 ${named}:named: 家（候选共 ${candidates}:candidates: 家），全部成功就补上。`;
  });

  protected readonly key = (row: GapRow): number => row.enterpriseId;
  protected readonly link = (row: GapRow): unknown[] =>
    row.applicationId === null ? ['/enterprises', row.enterpriseId] : ['/applications', row.applicationId];
  protected readonly columns: readonly Column<GapRow>[] = [
    {
      key: 'name',
      label: $localize`:@@goals.firms.name:企业名称`,
      text: (row) => `${row.rank}. ${row.name}`,
      always: true,
    },
    { key: 'unit', label: $localize`:@@goals.unit:县区`, text: (row) => unitName(row.unitCode) },
    { key: 'by', label: $localize`:@@goals.gap.by:凭什么`, text: (row) => (row.by ? rateName(row.by) : '') },
    {
      key: 'rate',
      label: $localize`:@@goals.gap.rate:比例（中）`,
      text: (row) => formatShare(row.rate),
      numeric: true,
    },
    { key: 'why', label: $localize`:@@goals.gap.why:还差什么`, text: rowWords },
  ];
}
