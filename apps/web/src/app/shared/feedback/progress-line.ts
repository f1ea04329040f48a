import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import { formatNumber } from '../format/numbers';

/** How far a long job is, in words and as a line. A total of 0 or null = nobody knows yet. */
@Component({
  selector: 'app-progress-line',
  imports: [MatProgressBar],
  template: `
    <div class="words">
      <span>{{ label() }}</span>
      <span class="count">{{ count() }}</span>
    </div>
    <mat-progress-bar
      [mode]="total() ? 'determinate' : 'indeterminate'"
      [value]="percent()"
      [attr.aria-label]="label()"
    />
  `,
  styles: `
    :host {
      display: block;
    }
    .words {
      display: flex;
      justify-content: space-between;
      gap: 16px;
      margin-bottom: 6px;
    }
    .count {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgressLine {
  readonly label = input.required<string>();
  readonly done = input.required<number>();
  readonly total = input<number | null>(null);
  /** How a number is said; bytes for a file, say. */
  readonly show = input<(value: number) => string>((value) => formatNumber(value, 0));

  protected readonly percent = computed(() => {
    const total = this.total();
    return total ? Math.min(100, (this.done() / total) * 100) : 0;
  });
  protected readonly count = computed(() => {
    const [done, total] = [this.done(), this.total()];
    return total ? `${this.show()(done)} / ${this.show()(total)} · ${Math.floor(this.percent())}%` : this.show()(done);
  });
}
