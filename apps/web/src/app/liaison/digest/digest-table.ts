import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CoverageCounts } from '@yanzhen/contract/liaison/coverage';
import type { Digest, DigestCounts } from '@yanzhen/contract/liaison/digest';
import { UnitNamePipe } from '../../shared/format/pipes';

type Column = { key: string; label: string } & (
  { now: (counts: CoverageCounts) => number; list: Record<string, string> } | { then: (counts: DigestCounts) => number }
);

const COLUMNS: readonly Column[] = [
  { key: 'visits', label: $localize`:@@liaison.digest.col.visits:走访次数`, then: ({ visits }) => visits },
  { key: 'firms', label: $localize`:@@liaison.digest.col.firms:走访企业`, then: ({ enterprises }) => enterprises },
  { key: 'first', label: $localize`:@@liaison.digest.col.first:首次走访`, then: ({ first }) => first },
  { key: 'requests', label: $localize`:@@liaison.digest.col.requests:收集诉求`, then: ({ requests }) => requests },
  { key: 'promises', label: $localize`:@@liaison.digest.col.promises:作出承诺`, then: ({ promises }) => promises },
  { key: 'kept', label: $localize`:@@liaison.digest.col.kept:兑现承诺`, then: ({ kept }) => kept },
  {
    key: 'noChief',
    label: $localize`:@@liaison.coverage.noChief:无首席服务员`,
    now: ({ noChief }) => noChief,
    list: { without: 'chief' },
  },
  {
    key: 'never',
    label: $localize`:@@liaison.coverage.never:从未走访`,
    now: ({ never }) => never,
    list: { state: 'never' },
  },
  {
    key: 'overdue',
    label: $localize`:@@liaison.coverage.overdue:走访逾期`,
    now: ({ overdue }) => overdue,
    list: { state: 'overdue' },
  },
];

/** A line for each unit: what happened, and how it stands today. */
@Component({
  selector: 'app-digest-table',
  imports: [RouterLink, UnitNamePipe],
  template: `
    <div class="scroll" role="region" tabindex="0" i18n-aria-label="@@liaison.digest.units" aria-label="各县区情况">
      <table>
        <thead>
          <tr>
            <th scope="col" i18n="@@shared.unit">县区</th>
            @for (column of columns; track column.key) {
              <th scope="col" class="number">{{ column.label }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.unit) {
            <tr>
              <th scope="row">{{ line.unit | unitName }}</th>
              @for (cell of line.cells; track cell.key) {
                <td class="number">
                  @if (cell.list) {
                    <a routerLink="/liaison/coverage/list" [queryParams]="cell.list">{{ cell.count }}</a>
                  } @else {
                    {{ cell.count }}
                  }
                </td>
              }
            </tr>
          }
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" i18n="@@liaison.coverage.sum">合计</th>
            @for (sum of sums(); track $index) {
              <td class="number">{{ sum }}</td>
            }
          </tr>
        </tfoot>
      </table>
    </div>
  `,
  styleUrl: '../coverage/figures.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DigestTable {
  readonly digest = input.required<Digest>();

  protected readonly columns = COLUMNS;
  protected readonly lines = computed(() =>
    this.digest().units.map((unit) => {
      const now = this.digest().coverageOfUnits.find(({ unitCode }) => unitCode === unit.unitCode);
      const cells = COLUMNS.map((column) =>
        'then' in column
          ? { key: column.key, count: column.then(unit), list: null }
          : {
              key: column.key,
              count: now ? column.now(now) : 0,
              list: { ...column.list, unit: unit.unitCode },
            },
      );
      return { unit: unit.unitCode, cells };
    }),
  );
  protected readonly sums = computed(() => {
    const { total, coverage } = this.digest();
    return COLUMNS.map((column) => ('then' in column ? column.then(total) : column.now(coverage)));
  });
}
