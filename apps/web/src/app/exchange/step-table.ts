import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StepRow } from '@yanzhen/contract/exchange/import';
import type { StepAction } from '@yanzhen/domain/exchange/import';
import { Empty } from '../shared/states/empty';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { Cell, type Column } from '../shared/table/column';
import { DataTable } from '../shared/table/data-table';
import { stepList } from './exchange-api';
import { reasonText } from './words';

/** The rows of one kind: all that are created, all that are refused, … */
@Component({
  selector: 'app-step-table',
  imports: [Cell, DataTable, Empty, Failure, Loading, RouterLink],
  templateUrl: './step-table.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepTable {
  readonly jobId = input.required<number>();
  /** Version of the job: the list starts anew when it changes. */
  readonly stamp = input.required<number>();
  readonly action = input<StepAction>();
  readonly reason = input<string>();

  protected readonly list = stepList(() => ({
    id: this.jobId(),
    action: this.action(),
    reason: this.reason(),
    stamp: this.stamp(),
  }));
  protected readonly key = (row: StepRow): number => row.id;
  protected readonly columns: Column<StepRow>[] = [
    { key: 'name', label: $localize`:@@exchange.step.name:企业`, always: true },
    { key: 'sheet', label: $localize`:@@exchange.problem.sheet:工作表`, text: ({ sheet }) => sheet },
    { key: 'row', label: $localize`:@@exchange.problem.row:行`, numeric: true, text: ({ row }) => String(row) },
    { key: 'reason', label: $localize`:@@exchange.problem.why:原因`, text: ({ reason }) => reasonText(reason) },
  ];
}
