import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { DutyRow } from '@yanzhen/contract/ladder/title-life';
import { formatDay } from '../../../shared/format/days';
import { DayPipe } from '../../../shared/format/pipes';
import { titleName, unitName } from '../../../shared/names';
import { EstimateNote } from '../../../shared/estimate-note';
import { Session } from '../../../shared/session/session';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { Cell, type Column } from '../../../shared/table/column';
import { DataTable } from '../../../shared/table/data-table';
import { TitleActs } from '../dialogs/title-acts';
import { recordName } from '../button-names';
import { TitleLifeApi } from '../title-life-api';
import { dutyChip, dutyWords } from '../words';

/** Who has brought their data up to date in a year, and who has not. */
@Component({
  selector: 'app-duty-table',
  imports: [Cell, DataTable, DayPipe, Empty, EstimateNote, Failure, Loading, MatButton],
  templateUrl: './duty-table.html',
  styleUrl: './table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DutyTable {
  private readonly api = inject(TitleLifeApi);
  private readonly acts = inject(TitleActs);

  readonly year = input.required<number>();
  readonly params = input.required<Record<string, string | number | boolean>>();
  readonly shown = input<string>();
  readonly shownChange = output<string>();

  protected readonly mayRecord = inject(Session).can('title.duty');
  protected readonly list = this.api.duties(this.params);
  private readonly summary = this.api.dutySummary(this.year);
  protected readonly deadline = computed(() => (this.summary.hasValue() ? this.summary.value() : null));
  protected readonly key = (row: DutyRow): number => row.enterpriseId;
  protected readonly link = (row: DutyRow): unknown[] => ['/enterprises', row.enterpriseId, 'duties'];
  protected readonly columns: readonly Column<DutyRow>[] = [
    { key: 'name', label: $localize`:@@titles.col.name:企业`, text: (row) => row.name, always: true },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
    { key: 'kind', label: $localize`:@@titles.col.carrier:承担的称号`, text: (row) => titleName(row.kind) },
    { key: 'state', label: $localize`:@@titles.state:状态` },
    { key: 'doneOn', label: $localize`:@@titles.duty.doneOn:更新日期`, text: (row) => formatDay(row.doneOn) },
    { key: 'by', label: $localize`:@@titles.col.by:登记人`, text: (row) => row.recordedBy ?? '—', hiddenAtFirst: true },
    { key: 'note', label: $localize`:@@titles.note:备注`, text: (row) => row.note ?? '—', hiddenAtFirst: true },
    {
      key: 'validTo',
      label: $localize`:@@titles.to:有效期至`,
      text: (row) => formatDay(row.validTo),
      hiddenAtFirst: true,
    },
    {
      key: 'uscc',
      label: $localize`:@@titles.col.uscc:统一社会信用代码`,
      text: (row) => row.uscc,
      hiddenAtFirst: true,
    },
    { key: 'acts', label: $localize`:@@titles.col.acts:办理`, always: true },
  ];

  protected readonly recordLabel = recordName;

  protected stateOf(row: DutyRow): string {
    return dutyWords(row.state);
  }

  protected chipOf(row: DutyRow): string {
    return dutyChip(row.state);
  }

  protected record(row: DutyRow): void {
    void this.acts.update(row, () => this.reload());
  }

  private reload(): void {
    this.list.reload();
    this.summary.reload();
  }
}
