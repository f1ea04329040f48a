import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Side } from './compare-lines';

/** What one book says in a line of the comparison; what the other does not say is marked. */
@Component({
  selector: 'app-compared-side',
  template: `
    @if (side(); as one) {
      <p class="text">
        @if (one.number) {
          <span class="muted">{{ one.number }}</span>
        }
        @if (one.text.differs) {
          <mark>{{ one.text.text }}</mark>
        } @else {
          {{ one.text.text }}
        }
      </p>
      @for (detail of one.details; track $index) {
        <p class="detail">
          @if (detail.differs) {
            <mark>{{ detail.text }}</mark>
          } @else {
            {{ detail.text }}
          }
        </p>
      }
    } @else {
      <p class="none muted" i18n="@@rulebook.compare.none">没有这一条</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      margin: 0;
    }
    .detail {
      margin-top: 3px;
      padding-inline-start: 12px;
      color: var(--mat-sys-on-surface-variant);
    }
    .none {
      font-style: italic;
    }
    mark {
      padding: 0 2px;
      border-radius: 3px;
      background: var(--app-soon-container);
      color: var(--mat-sys-on-surface);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComparedSide {
  readonly side = input.required<Side | null>();
}
