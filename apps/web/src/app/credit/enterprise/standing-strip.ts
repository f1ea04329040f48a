import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { StandingPeriod } from '@yanzhen/domain/credit/standing';
import { formatDay } from '../../shared/format/days';
import { DayPipe } from '../../shared/format/pipes';
import { standingName } from '../../shared/names';
import { type Stretch, stripOf } from './strip';

/** The standing through time as one strip; every stretch is also a line that can be read. */
@Component({
  selector: 'app-standing-strip',
  imports: [DayPipe],
  template: `
    <div class="strip" aria-hidden="true">
      @for (one of strip().stretches; track one.from) {
        <span [attr.data-standing]="one.standing" [style.width.%]="one.width" [title]="words(one)"></span>
      }
      <i [style.inset-inline-start.%]="strip().at"></i>
    </div>
    <div class="ends muted" aria-hidden="true">
      <span>{{ strip().first | day }}</span>
      <span>{{ strip().last | day }}</span>
    </div>
    <ol>
      @for (one of strip().stretches; track one.from) {
        <li><span class="key" [attr.data-standing]="one.standing"></span>{{ words(one) }}</li>
      }
    </ol>
  `,
  styleUrl: './standing-strip.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StandingStrip {
  readonly periods = input.required<readonly StandingPeriod[]>();
  readonly day = input.required<string>();

  protected readonly strip = computed(() => stripOf(this.periods(), this.day()));

  protected words({ standing, from, to }: Stretch): string {
    const [name, begin] = [standingName(standing), formatDay(from)];
    return to === null
      ? $localize`:@@credit.strip.open:${begin}:from: 起：${name}:standing:`
      : $localize`:@@credit.strip.span:${begin}:from: 至 ${formatDay(to)}:to:：${name}:standing:`;
  }
}
