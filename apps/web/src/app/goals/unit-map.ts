import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GoalCount } from '@yanzhen/contract/goals/scoreboard';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { ChartExport } from '../shared/chart/chart-export';
import type { Drawing } from '../shared/chart/chart-picture';
import type { ChartTable } from '../shared/chart/chart-table';
import { coloursAt } from '../shared/chart/colours';
import { titleName, unitName } from '../shared/names';
import type { Listing } from './listing';
import { MAP_SIZE, mapPicture } from './map-picture';

const SERIES = { innovative: 'series1', specialised: 'series2', giant: 'series3', leading: 'series4' } as const;

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
  imports: [ChartExport, RouterLink],
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
    <app-chart-export [label]="name()" [table]="table()" [drawing]="drawing" />
  `,
  styleUrl: './unit-map.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnitMap {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly goal = input.required<GoalCount>();
  readonly asOf = input.required<string>();
  readonly opens = input.required<boolean>();

  protected readonly label = computed(() => titleName(this.goal().kind));
  protected readonly name = computed(
    () => $localize`:@@goals.map.of:县区分布：${this.label()}:title:（${this.asOf()}:day:）`,
  );
  protected readonly table = computed<ChartTable>(() => ({
    head: [$localize`:@@goals.unit:县区`, this.label()],
    rows: this.tiles().map(({ name, count }) => [name, String(count)]),
  }));
  protected readonly drawing = (): Drawing => {
    const element = this.host.nativeElement;
    const colours = coloursAt(element);
    const svg = mapPicture(this.tiles(), colours[SERIES[this.goal().kind]], colours);
    const { fontFamily } = getComputedStyle(element);
    return { svg, ...MAP_SIZE, text: colours.text, sheet: colours.sheet, fontFamily };
  };

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
