import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { WhatIfUnit } from '@yanzhen/contract/ladder/what-if';
import { Chart, type ChartTable } from '../../shared/chart/chart';
import type { ChartColours } from '../../shared/chart/colours';
import { unitName } from '../../shared/names';

const BEFORE = $localize`:@@whatIf.now:现在`;
const AFTER = $localize`:@@whatIf.then:改后`;
const UNIT = $localize`:@@shared.unit:县区`;

/** Eligible enterprises of each unit before and after: the picture, and the figures below it. */
@Component({
  selector: 'app-unit-moves',
  imports: [Chart],
  template: `
    <app-chart i18n-label="@@whatIf.chart" label="各县区达到条件的企业数" [option]="option()" [table]="table()" />
    <div class="scroll" role="region" tabindex="0" i18n-aria-label="@@whatIf.byUnit" aria-label="各县区">
      <table>
        <thead>
          <tr>
            <th scope="col" i18n="@@shared.unit">县区</th>
            <th scope="col" class="number" i18n="@@whatIf.now">现在</th>
            <th scope="col" class="number" i18n="@@whatIf.then">改后</th>
            <th scope="col" class="number" i18n="@@whatIf.pass">结论变好</th>
            <th scope="col" class="number" i18n="@@whatIf.drop">结论变差</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.unitCode) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              <td class="number">{{ row.before.eligible }}</td>
              <td class="number">{{ row.after.eligible }}</td>
              <td class="number" [class.up]="row.pass">{{ row.pass }}</td>
              <td class="number" [class.down]="row.drop">{{ row.drop }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './unit-moves.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnitMoves {
  readonly units = input.required<readonly WhatIfUnit[]>();

  protected readonly rows = computed(() => this.units().map((unit) => ({ ...unit, name: unitName(unit.unitCode) })));
  protected readonly table = computed<ChartTable>(() => ({
    head: [UNIT, BEFORE, AFTER],
    rows: this.rows().map(({ name, before, after }) => [name, String(before.eligible), String(after.eligible)]),
  }));
  protected readonly option = computed(() => {
    const rows = this.rows();
    return (colours: ChartColours) => ({
      grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: colours.text }, itemWidth: 14, itemHeight: 10 },
      tooltip: { trigger: 'axis', backgroundColor: colours.sheet, textStyle: { color: colours.text } },
      xAxis: {
        type: 'category',
        data: rows.map(({ name }) => name),
        axisLabel: { color: colours.muted, interval: 0, rotate: 35, fontSize: 11 },
        axisLine: { lineStyle: { color: colours.line } },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: colours.muted },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: [
        { name: BEFORE, type: 'bar', barMaxWidth: 18, data: rows.map(({ before }) => before.eligible) },
        { name: AFTER, type: 'bar', barMaxWidth: 18, data: rows.map(({ after }) => after.eligible) },
      ],
    });
  });
}
