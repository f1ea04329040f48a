import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { MatChipsModule } from '@angular/material/chips';
import type { ImportJob, ProblemRow } from '@yanzhen/contract/exchange/import';
import type { ProblemSeverity } from '@yanzhen/domain/exchange/import';
import { Empty } from '../shared/states/empty';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import type { Column } from '../shared/table/column';
import { DataTable } from '../shared/table/data-table';
import { problemList } from './exchange-api';
import { fieldName, reasonText, severityName } from './words';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** Every cell that could not be taken as it stands: where, what it says, why. */
@Component({
  selector: 'app-problem-table',
  imports: [DataTable, Empty, Failure, Loading, MatChipsModule],
  templateUrl: './problem-table.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProblemTable {
  readonly job = input.required<ImportJob>();

  protected readonly severities = SEVERITIES;
  protected readonly severityName = severityName;
  protected readonly severity = signal<ProblemSeverity | undefined>(undefined);
  private readonly id = computed(() => this.job().id);
  protected readonly list = problemList(() => ({ id: this.id(), severity: this.severity() }));
  protected readonly key = (row: ProblemRow): number => row.id;
  protected readonly columns: Column<ProblemRow>[] = [
    { key: 'sheet', label: $localize`:@@exchange.problem.sheet:工作表`, text: ({ sheet }) => sheet },
    { key: 'row', label: $localize`:@@exchange.problem.row:行`, numeric: true, text: ({ row }) => String(row) },
    { key: 'column', label: $localize`:@@exchange.problem.column:列`, text: (row) => this.place(row) },
    { key: 'value', label: $localize`:@@exchange.problem.value:单元格内容`, text: ({ value }) => value || '—' },
    { key: 'why', label: $localize`:@@exchange.problem.why:原因`, text: ({ code }) => reasonText(code), always: true },
    { key: 'effect', label: $localize`:@@exchange.problem.effect:处理`, text: (row) => severityName(row.severity) },
  ];

  private place({ letter, field }: ProblemRow): string {
    return [letter, fieldName(this.job().kind, field)].filter(Boolean).join(' · ') || '—';
  }
}
