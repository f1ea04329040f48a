import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import type { WhatIfRow } from '@yanzhen/contract/ladder/what-if';
import { verdictName } from '../../shared/ladder-words/tier-words';
import { unitName } from '../../shared/names';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';

/** Rows seen at first, and with every step further. */
const STEP = 10;
/** Clauses named per enterprise. */
const NAMED = 3;

/** Enterprises whose verdict changes, and the clauses that decide it. */
@Component({
  selector: 'app-move-list',
  imports: [Cell, DataTable],
  template: `
    <app-data-table
      [label]="label()"
      [columns]="columns()"
      [rows]="shown()"
      [rowKey]="key"
      [rowLink]="link"
      [total]="total()"
      [hasMore]="shown().length < rows().length"
      (more)="size.set(size() + step)"
    >
      <ng-template appCell="name" [appCellOf]="columns()" let-row>{{ row.name }}</ng-template>
      <ng-template appCell="why" [appCellOf]="columns()" let-row>
        <ul>
          @for (id of row.decidedBy.slice(0, named); track id) {
            <li>{{ names().get(id) ?? id }}</li>
          }
          @if (row.decidedBy.length > named) {
            <li class="muted" i18n="@@reach.more">还有 {{ row.decidedBy.length - named }} 项</li>
          }
        </ul>
      </ng-template>
    </app-data-table>
    @if (total() > rows().length) {
      <p class="muted" i18n="@@whatIf.first">
        这里列出前 {{ rows().length }} 家，共 {{ total() }} 家；全部见导出的表格。
      </p>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      white-space: normal;
      word-break: normal;
    }
    @media (max-width: 599px) {
      ul {
        text-align: start;
      }
    }
    p {
      margin: 8px 0 0;
      font: var(--mat-sys-body-small);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveList {
  readonly label = input.required<string>();
  /** Heading of the column with the clauses. */
  readonly why = input.required<string>();
  readonly rows = input.required<readonly WhatIfRow[]>();
  readonly total = input.required<number>();
  /** What the clauses are called. */
  readonly names = input.required<ReadonlyMap<string, string>>();

  protected readonly step = STEP;
  protected readonly named = NAMED;
  protected readonly size = linkedSignal({ source: this.rows, computation: () => STEP });
  protected readonly shown = computed(() => this.rows().slice(0, this.size()));
  protected readonly key = (row: WhatIfRow): number => row.enterpriseId;
  protected readonly link = (row: WhatIfRow): unknown[] => ['/enterprises', row.enterpriseId, 'ladder'];
  protected readonly columns = computed<Column<WhatIfRow>[]>(() => [
    { key: 'name', label: $localize`:@@reach.name:企业`, always: true },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode), always: true },
    {
      key: 'change',
      label: $localize`:@@whatIf.change:结论`,
      text: (row) => `${verdictName(row.before)} → ${verdictName(row.after)}`,
      always: true,
    },
    { key: 'why', label: this.why(), always: true },
  ]);
}
