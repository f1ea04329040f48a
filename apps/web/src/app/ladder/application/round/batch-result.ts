import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ApplicationRow, BatchAnswer } from '@yanzhen/contract/ladder/application';
import { problemOf } from '../../../shared/problem/problem-of';
import { problemSentence } from '../../../shared/problem/problem-sentence';

/** What became of each: how many are done, and for each of the others why not. */
@Component({
  selector: 'app-batch-result',
  imports: [MatButton, RouterLink],
  template: `
    <p>
      <strong i18n="@@apply.batch.done">已办理 {{ done() }} 家</strong>
      @if (refused().length) {
        <ng-container i18n="@@apply.batch.refused">，{{ refused().length }} 家没有办理：</ng-container>
      }
    </p>
    @if (refused().length) {
      <ul>
        @for (one of refused(); track one.id) {
          <li>
            <a [routerLink]="['/applications', one.id]">{{ one.name }}</a>：{{ one.why }}
          </li>
        }
      </ul>
    }
    <button matButton type="button" (click)="closed.emit()" i18n="@@shared.gotIt">知道了</button>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 12px;
    }
    p {
      margin: 0;
    }
  `,
  host: { class: 'sheet', role: 'status' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BatchResult {
  readonly rows = input.required<readonly ApplicationRow[]>();
  readonly answer = input.required<BatchAnswer>();
  readonly closed = output();

  protected readonly done = computed(() => this.answer().items.filter(({ done }) => done).length);
  protected readonly refused = computed(() =>
    this.answer()
      .items.filter(({ done }) => !done)
      .map(({ id, code, details }) => ({
        id,
        name: this.rows().find((row) => row.id === id)?.name ?? String(id),
        why: problemSentence({ ...problemOf({ code }), status: 422, details: details as never }),
      })),
  );
}
