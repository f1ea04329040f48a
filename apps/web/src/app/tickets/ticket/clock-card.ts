import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { TicketClockRow } from '@yanzhen/contract/tickets/ticket';
import { formatInstant } from '../../shared/format/days';
import { lightTone, lightWords, stepWords } from '../words';
import { derivationOf } from './derivation-words';

/** One clock, and the way to its end. */
@Component({
  selector: 'app-clock-card',
  template: `
    <h3>
      {{ step() }}
      @if (clock().department) {
        <span class="muted">{{ clock().department }}</span>
      }
      @if (clock().cycle > 1) {
        <span class="muted" i18n="@@tickets.clock.cycle">第 {{ clock().cycle }} 轮</span>
      }
      <span class="chip" [class]="tone()">{{ state() }}</span>
    </h3>
    <dl>
      @for (line of lines(); track $index) {
        <div>
          <dt>{{ line.label }}</dt>
          <dd>{{ line.text }}</dd>
        </div>
      }
    </dl>
    <p class="muted source">
      {{ clock().source }}
      @if (!clock().confirmed) {
        <span class="chip" i18n="@@tickets.unconfirmed">待核实</span>
      }
    </p>
  `,
  styleUrl: './clock-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClockCard {
  readonly clock = input.required<TicketClockRow>();

  protected readonly step = computed(() => stepWords(this.clock().step));
  protected readonly lines = computed(() => derivationOf(this.clock()));
  protected readonly tone = computed(() => {
    const { ending, breached, light } = this.clock();
    return ending === null ? lightTone(light) : breached ? 'late' : '';
  });
  protected readonly state = computed(() => {
    const { ending, breached, light, endedAt } = this.clock();
    if (ending === null) return lightWords(light);
    if (ending === 'dropped') return $localize`:@@tickets.clock.dropped:已终止`;
    return breached
      ? $localize`:@@tickets.clock.late:超时完成 ${formatInstant(endedAt)}:at:`
      : $localize`:@@tickets.clock.inTime:按时完成 ${formatInstant(endedAt)}:at:`;
  });
}
