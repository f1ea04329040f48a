import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The formation of geese and the product's name. */
@Component({
  selector: 'app-brand',
  template: `
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="11" />
      <g>
        <path class="lead" d="M19 14q3.4-2.6 5 1.8q1.6-4.4 5-1.8" />
        <path d="M11.5 22.5q3.4-2.6 5 1.8q1.6-4.4 5-1.8" />
        <path d="M26.5 22.5q3.4-2.6 5 1.8q1.6-4.4 5-1.8" />
        <path d="M6 31.5q3.4-2.6 5 1.8q1.6-4.4 5-1.8" />
        <path d="M32 31.5q3.4-2.6 5 1.8q1.6-4.4 5-1.8" />
      </g>
    </svg>
    <span class="name" i18n="@@shared.brand">雁阵</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      font-size: 1.25rem;
    }
    svg {
      flex: none;
      width: 1.6em;
      height: 1.6em;
    }
    rect {
      fill: var(--mat-sys-primary);
    }
    g {
      fill: none;
      stroke: var(--mat-sys-on-primary);
      stroke-width: 2.8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .lead {
      stroke: var(--app-brand-lead);
    }
    .name {
      font-weight: 700;
      letter-spacing: 0.06em;
      white-space: nowrap;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Brand {}
