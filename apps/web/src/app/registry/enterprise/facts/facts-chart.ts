import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { FactsRow } from '@yanzhen/contract/registry/facts';
import { FACT_MEANINGS, type FactKey } from '@yanzhen/domain/registry/annual-facts';
import { Chart, type ChartTable } from '../../../shared/chart/chart';
import type { ChartColours } from '../../../shared/chart/colours';
import { formatNumber, formatWan } from '../../../shared/format/numbers';
import { factName, measureName } from '../../words';

/** One figure over the years; a suspect year stands out. A year that nobody reported leaves a gap. */
@Component({
  selector: 'app-facts-chart',
  imports: [Chart],
  template: `<app-chart [label]="name()" [option]="option()" [table]="table()" [height]="240" />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactsChart {
  readonly rows = input.required<readonly FactsRow[]>();
  readonly figure = input.required<FactKey>();

  private readonly years = computed(() => [...this.rows()].sort((a, b) => a.year - b.year));
  private readonly measure = computed(
    () => FACT_MEANINGS.find(({ key }) => key === this.figure())?.measure ?? ('wan' as const),
  );
  protected readonly name = computed(() => factName(this.figure()));
  protected readonly table = computed<ChartTable>(() => ({
    head: [$localize`:@@registry.year:年度`, `${this.name()} (${measureName(this.measure())})`],
    rows: this.years().map((row) => [String(row.year), formatNumber(row[this.figure()])]),
  }));

  protected readonly option = computed(() => {
    const [rows, figure, money] = [this.years(), this.figure(), this.measure() === 'wan'];
    const words = (value: number): string => (money ? formatWan(value) : formatNumber(value, 0));
    return (colours: ChartColours) => ({
      grid: { left: 8, right: 16, top: 28, bottom: 4, containLabel: true },
      xAxis: {
        type: 'category',
        data: rows.map(({ year }) => String(year)),
        axisLabel: { color: colours.muted },
        axisLine: { lineStyle: { color: colours.line } },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'value',
        splitNumber: 4,
        axisLabel: { color: colours.muted, formatter: words },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: [
        {
          type: 'bar',
          name: factName(figure),
          barMaxWidth: 44,
          data: rows.map((row) => ({
            value: row[figure],
            itemStyle: { color: row.suspect ? colours.soon : colours.series2, borderRadius: [3, 3, 0, 0] },
          })),
          label: {
            show: true,
            position: 'top',
            color: colours.text,
            fontSize: 11,
            formatter: ({ value }: { value: number | null }) => (value === null ? '' : words(rounded(value))),
          },
        },
      ],
    });
  });
}

/** Above a bar the size of a figure matters, not its last digits. */
const rounded = (value: number): number => (Math.abs(value) < 100 ? value : Math.round(value));
