import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ChangeReportRow } from '@yanzhen/contract/ladder/title-life';
import { formatDay } from '../../../shared/format/days';
import { unitName } from '../../../shared/names';
import { Session } from '../../../shared/session/session';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { Cell, type Column } from '../../../shared/table/column';
import { DataTable } from '../../../shared/table/data-table';
import { TitleActs } from '../dialogs/title-acts';
import { reportName } from '../button-names';
import { TitleLifeApi } from '../title-life-api';
import { changeWords, reportChip, reportWords } from '../words';

/** Major changes of title holders, what is due first on top. */
@Component({
  selector: 'app-change-table',
  imports: [Cell, DataTable, Empty, Failure, Loading, MatButton],
  templateUrl: './change-table.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeTable {
  private readonly acts = inject(TitleActs);

  readonly params = input.required<Record<string, string | number | boolean>>();
  readonly shown = input<string>();
  readonly shownChange = output<string>();

  protected readonly mayRecord = inject(Session).can('title.duty');
  protected readonly list = inject(TitleLifeApi).changes(this.params);
  protected readonly key = (row: ChangeReportRow): number => row.id;
  protected readonly link = (row: ChangeReportRow): unknown[] => ['/enterprises', row.enterpriseId, 'duties'];
  protected readonly columns: readonly Column<ChangeReportRow>[] = [
    { key: 'name', label: $localize`:@@titles.col.name:企业`, text: (row) => row.name, always: true },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
    { key: 'kind', label: $localize`:@@titles.change.kind:变化类型`, text: (row) => changeWords(row.kind) },
    { key: 'happenedOn', label: $localize`:@@titles.change.on:发生日期`, text: (row) => formatDay(row.happenedOn) },
    { key: 'dueOn', label: $localize`:@@titles.change.due:报告期限`, text: (row) => formatDay(row.dueOn) },
    { key: 'state', label: $localize`:@@titles.state:状态` },
    {
      key: 'reportedOn',
      label: $localize`:@@titles.change.reported:报告日期`,
      text: (row) => formatDay(row.reportedOn),
    },
    { key: 'by', label: $localize`:@@titles.col.by:登记人`, text: (row) => row.enteredBy || '—', hiddenAtFirst: true },
    { key: 'note', label: $localize`:@@titles.note:备注`, text: (row) => row.note ?? '—', hiddenAtFirst: true },
    { key: 'acts', label: $localize`:@@titles.col.acts:办理`, always: true },
  ];

  protected readonly editLabel = reportName;

  protected stateOf(row: ChangeReportRow): string {
    return reportWords(row.state);
  }

  protected chipOf(row: ChangeReportRow): string {
    return reportChip(row.state);
  }

  protected edit(row: ChangeReportRow): void {
    void this.acts.report({ enterpriseId: row.enterpriseId, name: row.name, row }, () => this.list.reload());
  }
}
