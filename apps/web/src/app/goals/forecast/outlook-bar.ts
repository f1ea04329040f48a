import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import type { Forecast } from '@yanzhen/contract/goals/forecast';
import { ChartExport } from '../../shared/chart/chart-export';
import type { Drawing } from '../../shared/chart/chart-picture';
import type { ChartTable } from '../../shared/chart/chart-table';
import { coloursAt } from '../../shared/chart/colours';
import { formatDay } from '../../shared/format/days';
import { formatNumber } from '../../shared/format/numbers';
import { titleName } from '../../shared/names';
import { bandWords, partName, rateName } from './forecast-words';
import { OUTLOOK_SIZE, outlookPicture } from './outlook-picture';

/** The band against the number to reach, on one line. The words beside it say the same. */
@Component({
  selector: 'app-outlook-bar',
  imports: [ChartExport],
  template: `
    <div class="line" role="img" [attr.aria-label]="label()">
      <span class="sure" [style.width.%]="at(forecast().registered)"></span>
      <span
        class="band"
        [style.left.%]="at(forecast().total.low)"
        [style.right.%]="100 - at(forecast().total.high)"
      ></span>
      <span class="point" [style.left.%]="at(forecast().total.point)"></span>
      @if (forecast().needed; as needed) {
        <span class="needed" [style.left.%]="at(needed)"></span>
      }
    </div>
    <p class="muted">
      <span class="key sure"></span><ng-container i18n="@@goals.forecast.key.sure">已登记</ng-container>
      <span class="key band"></span><ng-container i18n="@@goals.forecast.key.band">低值到高值</ng-container>
      <span class="key point"></span><ng-container i18n="@@goals.forecast.key.point">中值</ng-container>
      @if (forecast().needed) {
        <span class="key needed"></span><ng-container i18n="@@goals.forecast.key.needed">需要达到</ng-container>
      }
    </p>
    <app-chart-export [label]="name()" [table]="table()" [drawing]="drawing" />
  `,
  styleUrl: './outlook-bar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutlookBar {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly forecast = input.required<Forecast>();

  private readonly most = computed(() => {
    const { total, needed, valid } = this.forecast();
    return Math.max(1, total.high, needed ?? 0, valid) * 1.04;
  });
  protected readonly label = computed(() => {
    const { total, needed } = this.forecast();
    const expected = bandWords(total);
    return needed === null
      ? $localize`:@@goals.forecast.bar:预计 ${expected}:band:`
      : $localize`:@@goals.forecast.barNeeded:预计 ${expected}:band:，需要 ${needed}:needed:`;
  });

  protected readonly name = computed(() => {
    const { kind, to } = this.forecast();
    return $localize`:@@goals.forecast.of:${titleName(kind)}:title:预测到 ${formatDay(to)}:day:`;
  });
  protected readonly table = computed<ChartTable>(() => {
    const { lines, registered, total, to } = this.forecast();
    const row = (name: string, count: string, band: { low: number; point: number; high: number }) => [
      ...[name, count, formatNumber(band.low, 1), formatNumber(band.point, 1), formatNumber(band.high, 1)],
    ];
    const sure = { low: registered, point: registered, high: registered };
    return {
      head: [
        $localize`:@@goals.forecast.part:组成`,
        $localize`:@@goals.forecast.count:家数`,
        $localize`:@@goals.forecast.low:低值`,
        $localize`:@@goals.forecast.point:中值`,
        $localize`:@@goals.forecast.high:高值`,
      ],
      rows: [
        row(partName('registered', to), String(registered), sure),
        ...lines.map(({ by, count, expected }) => row(rateName(by), String(count), expected)),
        row($localize`:@@goals.forecast.total:预计有效`, '', total),
      ],
    };
  });
  protected readonly drawing = (): Drawing => {
    const element = this.host.nativeElement;
    const colours = coloursAt(element);
    const svg = outlookPicture(this.forecast(), this.label(), (place) => this.at(place), colours);
    const { fontFamily } = getComputedStyle(element);
    return { svg, ...OUTLOOK_SIZE, text: colours.text, sheet: colours.sheet, fontFamily };
  };

  protected at(enterprises: number): number {
    return (enterprises / this.most()) * 100;
  }
}
