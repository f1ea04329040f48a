import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { State } from '@yanzhen/domain/ladder/evaluation/finding';

/** Where the bar stands on the line. */
const BAR_AT = 75;

/** A value against its bar, drawn; the words beside it say the same, so it is hidden from who listens. */
@Component({
  selector: 'app-meter',
  template: `<span class="fill" [style.inline-size.%]="filled()"></span><span class="bar"></span>`,
  styles: `
    :host {
      position: relative;
      display: block;
      height: 6px;
      border-radius: 3px;
      background: var(--mat-sys-surface-container-high);
      print-color-adjust: exact;
    }
    .fill {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      border-radius: 3px;
      background: var(--app-late);
      transition: inline-size 0.15s ease-out;
      print-color-adjust: exact;
    }
    :host(.met) .fill {
      background: var(--app-fine);
    }
    .bar {
      position: absolute;
      inset-block: -4px;
      inset-inline-start: 75%;
      inline-size: 2px;
      border-radius: 1px;
      background: var(--mat-sys-on-surface);
      print-color-adjust: exact;
    }
    @media (prefers-reduced-motion: reduce) {
      .fill {
        transition: none;
      }
    }
  `,
  host: { '[class]': 'state()', 'aria-hidden': 'true' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Meter {
  /** 1 = on the bar. */
  readonly reach = input.required<number>();
  readonly state = input.required<State>();

  protected readonly filled = computed(() => Math.min(100, this.reach() * BAR_AT));
}
