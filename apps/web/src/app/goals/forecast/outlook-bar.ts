import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Forecast } from '@yanzhen/contract/goals/forecast';
import { bandWords } from './forecast-words';

/** The band against the number to reach, on one line. The words beside it say the same. */
@Component({
  selector: 'app-outlook-bar',
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
  `,
  styleUrl: './outlook-bar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutlookBar {
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

  protected at(enterprises: number): number {
    return (enterprises / this.most()) * 100;
  }
}
