import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GoalCount } from '@yanzhen/contract/goals/scoreboard';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { titleName, unitName } from '../shared/names';
import type { Listing } from './listing';

/** Where each unit lies, roughly: row and column of a hand-laid grid, north at the top. No borders, no survey. */
const PLACES: readonly { code: UnitCode; row: number; column: number }[] = [
  { code: '411721', row: 1, column: 2 },
  { code: '411722', row: 1, column: 4 },
  { code: '411728', row: 2, column: 2 },
  { code: '4117GX', row: 2, column: 3 },
  { code: '4117SF', row: 2, column: 4 },
  { code: '411723', row: 2, column: 5 },
  { code: '411726', row: 3, column: 1 },
  { code: '411702', row: 3, column: 2 },
  { code: '411771', row: 3, column: 3 },
  { code: '411727', row: 3, column: 4 },
  { code: '411729', row: 3, column: 5 },
  { code: '411725', row: 4, column: 2 },
  { code: '411724', row: 4, column: 4 },
];

/** The 13 units as tiles; the more titles, the deeper the colour. */
@Component({
  selector: 'app-unit-map',
  imports: [RouterLink],
  template: `
    <ul [attr.aria-label]="label()">
      @for (tile of tiles(); track tile.code) {
        <li [style.grid-row]="tile.row" [style.grid-column]="tile.column">
          @if (opens()) {
            <a [class]="goal().kind" [style.--depth.%]="tile.depth" routerLink="/holders" [queryParams]="tile.list">
              <span>{{ tile.name }}</span>
              <strong>{{ tile.count }}</strong>
            </a>
          } @else {
            <div [class]="goal().kind" [style.--depth.%]="tile.depth">
              <span>{{ tile.name }}</span>
              <strong>{{ tile.count }}</strong>
            </div>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './unit-map.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnitMap {
  readonly goal = input.required<GoalCount>();
  readonly asOf = input.required<string>();
  readonly opens = input.required<boolean>();

  protected readonly label = computed(() => titleName(this.goal().kind));
  protected readonly tiles = computed(() => {
    const { kind, byUnit } = this.goal();
    const most = Math.max(1, ...Object.values(byUnit));
    return PLACES.map(({ code, row, column }) => {
      const list: Listing = { kind, asOf: this.asOf(), unit: code };
      const count = byUnit[code] ?? 0;
      return { code, row, column, count, list, name: unitName(code), depth: count ? 8 + (count / most) * 30 : 0 };
    });
  });
}
