import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ReachedLine } from '@yanzhen/contract/goals/plan';
import { MONTHS } from '@yanzhen/domain/goals/plan';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { isCell, lineName, type TypedLine } from './typed-plan';

/** Units × months: what is planned, and under it what was reached. */
@Component({
  selector: 'app-plan-table',
  template: `
    <div class="scroll" role="region" tabindex="0" [attr.aria-label]="label()">
      <table>
        <thead>
          <tr>
            <th scope="col" class="who" i18n="@@goals.unit">县区</th>
            @for (month of months; track month) {
              <th scope="col" class="number" i18n="@@goals.plan.month">{{ month }} 月</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.unit) {
            <tr [class.city]="row.unit === null" [attr.data-unit]="row.unit ?? 'city'">
              <th scope="row" class="who">{{ row.name }}</th>
              @for (cell of row.cells; track $index) {
                <td class="number">
                  @if (editing()) {
                    <input
                      type="text"
                      inputmode="numeric"
                      [value]="cell.planned"
                      [class.wrong]="!cell.fine"
                      [attr.aria-invalid]="!cell.fine"
                      [attr.aria-label]="cell.label"
                      (input)="changed.emit({ unit: row.unit, at: $index, text: $any($event.target).value })"
                    />
                  } @else {
                    <span class="planned">{{ cell.planned || '—' }}</span>
                  }
                  @if (cell.reached !== null) {
                    <span class="reached" [class.behind]="cell.behind">{{ cell.reached }}</span>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrls: ['../figures.scss', './plan-table.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanTable {
  readonly lines = input.required<readonly TypedLine[]>();
  readonly reached = input.required<readonly ReachedLine[]>();
  readonly editing = input.required<boolean>();
  readonly label = input.required<string>();
  readonly changed = output<{ unit: UnitCode | null; at: number; text: string }>();

  protected readonly months = Array.from({ length: MONTHS }, (_, at) => at + 1);
  protected readonly rows = computed(() =>
    this.lines().map(({ unit, months }) => {
      const reached = this.reached().find((line) => line.unit === unit)?.months ?? [];
      const name = lineName(unit);
      return {
        unit,
        name,
        cells: months.map((planned, at) => ({
          planned,
          fine: isCell(planned),
          reached: reached[at] ?? null,
          behind: planned !== '' && (reached[at] ?? Infinity) < Number(planned),
          label: $localize`:@@goals.plan.cell:${name}:unit: ${at + 1}:month: 月`,
        })),
      };
    }),
  );
}
