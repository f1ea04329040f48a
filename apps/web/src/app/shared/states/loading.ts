import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Grey lines where the content is going to stand. */
@Component({
  selector: 'app-loading',
  template: `
    <span class="visually-hidden" i18n="@@shared.loading">正在加载…</span>
    @for (width of widths(); track $index) {
      <span class="line" [style.width.%]="width"></span>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 14px;
      padding: 20px 0;
    }
    .line {
      height: 18px;
      border-radius: 4px;
      background: var(--mat-sys-surface-container-high);
      animation: breathe 1.4s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .line {
        animation: none;
      }
    }
  `,
  host: { role: 'status' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Loading {
  readonly lines = input(6);

  protected readonly widths = computed(() => Array.from({ length: this.lines() }, (_, at) => 96 - ((at * 37) % 41)));
}
