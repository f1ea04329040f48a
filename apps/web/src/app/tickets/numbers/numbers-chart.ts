import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { NumberGroup } from '@yanzhen/contract/tickets/numbers';
import { type NumberKey, valueOf } from '@yanzhen/domain/tickets/numbers/number';
import { Chart, type ChartTable } from '../../shared/chart/chart';
import type { ChartColours } from '../../shared/chart/colours';
import { numberName, valueWords } from './number-words';

const DRAWN: readonly NumberKey[] = ['on_time', 'response', 'resolved', 'satisfied'];

/** Four shares month by month; a month without any has no point. */
@Component({
  selector: 'app-numbers-chart',
  imports: [Chart],
  template: `
    <app-chart
      i18n-label="@@tickets.numbers.trend"
      label="各月办理情况"
      [option]="option()"
      [table]="table()"
      [height]="280"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NumbersChart {
  readonly months = input.required<readonly NumberGroup[]>();

  protected readonly table = computed<ChartTable>(() => ({
    head: ['', ...DRAWN.map(numberName)],
    rows: this.months().map(({ key, counts }) => [key, ...DRAWN.map((number) => valueWords(number, counts))]),
  }));

  protected readonly option = computed(() => {
    const months = this.months();
    return (colours: ChartColours) => ({
      grid: { left: 8, right: 16, top: 56, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: colours.text }, itemWidth: 14, itemHeight: 10 },
      tooltip: { trigger: 'axis', backgroundColor: colours.sheet, textStyle: { color: colours.text }, valueFormatter },
      xAxis: {
        type: 'category',
        data: months.map(({ key }) => key),
        axisLabel: { color: colours.muted },
        axisLine: { lineStyle: { color: colours.line } },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'value',
        max: 100,
        axisLabel: { color: colours.muted, formatter: '{value}%' },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: DRAWN.map((number) => ({
        name: numberName(number),
        type: 'line',
        symbolSize: 7,
        data: months.map(({ counts }) => percent(valueOf(number, counts))),
      })),
    });
  });
}

const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1000) / 10);

const valueFormatter = (value: number | null | undefined): string => (value == null ? '—' : `${value}%`);
