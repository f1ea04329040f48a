import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The formation of geese and the product's name. */
@Component({
  selector: 'app-brand',
  template: `
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="11" />
      <g>
        <path d="M18.5 13.5q3.5-2.5 5.5 1.5q2-4 5.5-1.5" />
        <path d="M11.5 22q3.2-2.4 5 1.3q1.8-3.7 5-1.3" />
        <path d="M26.5 22q3.2-2.4 5 1.3q1.8-3.7 5-1.3" />
        <path d="M6 30.5q2.8-2.2 4.4 1.1q1.6-3.3 4.4-1.1" opacity=".85" />
        <path d="M33.2 30.5q2.8-2.2 4.4 1.1q1.6-3.3 4.4-1.1" opacity=".85" />
        <path class="ground" d="M15 39.5h18" />
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
      stroke-width: 3;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .ground {
      stroke: var(--app-brand-ground);
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
