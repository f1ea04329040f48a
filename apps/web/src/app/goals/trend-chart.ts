import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { TrendPoint } from '@yanzhen/contract/goals/scoreboard';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { Chart, type ChartTable } from '../shared/chart/chart';
import type { ChartColours } from '../shared/chart/colours';
import { titleName } from '../shared/names';

/** Holders at the end of each year and on the day of the count. */
@Component({
  selector: 'app-trend-chart',
  imports: [Chart],
  template: `
    <app-chart i18n-label="@@goals.trend" label="历年有效数" [option]="option()" [table]="table()" [height]="300" />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TrendChart {
  readonly points = input.required<readonly TrendPoint[]>();

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
