import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TrendPoint } from '@yanzhen/contract/goals/scoreboard';
import { TITLE_KINDS, TITLE_SHORT_NAMES, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Chart, type ChartTable } from '../shared/chart/chart';
import type { ChartColours } from '../shared/chart/colours';
import { language } from '../shared/language';
import { titleName } from '../shared/names';

/** Holders at the end of each year and on the day of the count. */
@Component({
  selector: 'app-trend-chart',
  imports: [Chart, RouterLink],
  template: `
    <app-chart i18n-label="@@goals.trend" label="历年有效数" [option]="option()" [table]="table()" [height]="300" />
    <div class="scroll" role="region" tabindex="0" i18n-aria-label="@@goals.trend" aria-label="历年有效数">
      <table>
        <thead>
          <tr>
            <th scope="col" i18n="@@goals.trend.day">日期</th>
            @for (kind of kinds; track kind) {
              <th scope="col" class="number">{{ shortName(kind) }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (point of points(); track point.day) {
            <tr>
              <th scope="row">{{ point.day }}</th>
              @for (kind of kinds; track kind) {
                <td class="number">
                  @if (opens()) {
                    <a routerLink="/holders" [queryParams]="{ kind, asOf: point.day }">{{ point.counts[kind] }}</a>
                  } @else {
                    {{ point.counts[kind] }}
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './figures.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TrendChart {
  readonly points = input.required<readonly TrendPoint[]>();
  /** The reader may open the lists. */
  readonly opens = input.required<boolean>();

  protected readonly kinds = TITLE_KINDS;
  protected readonly shortName = (kind: TitleKind): string => TITLE_SHORT_NAMES[kind][language()];

  protected readonly table = computed<ChartTable>(() => ({
    head: ['', ...TITLE_KINDS.map((kind) => titleName(kind))],
    rows: this.points().map(({ day, counts }) => [day, ...TITLE_KINDS.map((kind) => String(counts[kind]))]),
  }));

  protected readonly option = computed(() => {
    const points = this.points();
    return (colours: ChartColours) => ({
      grid: { left: 8, right: 16, top: 56, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: colours.text }, itemWidth: 14, itemHeight: 10 },
      tooltip: { trigger: 'axis', backgroundColor: colours.sheet, textStyle: { color: colours.text } },
      xAxis: {
        type: 'category',
        data: points.map(({ day }) => day),
        axisLabel: { color: colours.muted },
        axisLine: { lineStyle: { color: colours.line } },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: colours.muted },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: TITLE_KINDS.map((kind) => ({
        name: titleName(kind),
        type: 'bar',
        barMaxWidth: 26,
        data: points.map(({ counts }) => counts[kind]),
      })),
    });
  });
}
