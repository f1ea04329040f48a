import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import type { PromiseRow } from '@yanzhen/contract/liaison/visit';
import { DayPipe } from '../../shared/format/pipes';
import type { TypedVisit } from './typed-visit';

type Settled = TypedVisit['settled'];

/** Promises of before come back until somebody says what became of them. */
@Component({
  selector: 'app-settled-editor',
  imports: [DayPipe, MatButtonToggleModule],
  template: `
    <ul>
      @for (promise of promises(); track promise.id) {
        <li>
          <p>
            {{ promise.text }}
            <span class="muted" i18n="@@visits.settled.due">（{{ promise.dueOn | day }} 前，{{ promise.by }}）</span>
          </p>
          <mat-button-toggle-group
            hideSingleSelectionIndicator
            [attr.aria-label]="promise.text"
            [value]="stateOf(promise)"
            (change)="settle(promise, $event.value)"
          >
            <mat-button-toggle value="open" i18n="@@visits.settled.open">还没办到</mat-button-toggle>
            <mat-button-toggle value="kept" i18n="@@visits.promise.kept">已兑现</mat-button-toggle>
            <mat-button-toggle value="dropped" i18n="@@visits.settled.dropped">不用办了</mat-button-toggle>
          </mat-button-toggle-group>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 14px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    p {
      margin: 0 0 6px;
    }
    mat-button-toggle-group {
      --mat-button-toggle-height: 44px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettledEditor implements FormValueControl<Settled> {
  readonly value = model<Settled>([]);
  readonly promises = input.required<readonly PromiseRow[]>();

  protected stateOf({ id }: PromiseRow): 'open' | 'kept' | 'dropped' {
    return this.value().find(({ promiseId }) => promiseId === id)?.state ?? 'open';
  }

  protected settle({ id }: PromiseRow, state: 'open' | 'kept' | 'dropped'): void {
    const others = this.value().filter(({ promiseId }) => promiseId !== id);
    this.value.set(state === 'open' ? others : [...others, { promiseId: id, state }]);
  }
}
