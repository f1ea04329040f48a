import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The formation of geese and the product's name. */
@Component({
  selector: 'app-brand',
  template: `
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="11" />
      <g>
        <path class="lead" d="M18 13q4-3 6 2q2-5 6-2" />
        <path d="M8.5 22.5q4-3 6 2q2-5 6-2" />
        <path d="M27.5 22.5q4-3 6 2q2-5 6-2" />
        <path d="M2.5 33q4-3 6 2q2-5 6-2" />
        <path d="M33.5 33q4-3 6 2q2-5 6-2" />
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
      stroke-width: 3.2;
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
