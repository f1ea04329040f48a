import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { BatchItem } from '@yanzhen/contract/platform/batch';
import { problemOf } from '../problem/problem-of';
import { problemSentence } from '../problem/problem-sentence';

/** What became of each: how many are done, and for each of the others why not. */
@Component({
  selector: 'app-batch-result',
  imports: [MatButton, RouterLink],
  template: `
    <p>
      <strong i18n="@@shared.batch.done">已办理 {{ done() }} 项</strong>
      @if (refused().length) {
        <ng-container i18n="@@shared.batch.refused">，{{ refused().length }} 项没有办理：</ng-container>
      }
    </p>
    @if (refused().length) {
      <ul>
        @for (one of refused(); track one.id) {
          <li>
            <a [routerLink]="[base(), one.id]">{{ one.name }}</a>：{{ one.why }}
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
  /** What each was called when it was chosen. */
  readonly names = input.required<ReadonlyMap<number, string>>();
  /** Where one of them is opened: `/tickets`. */
  readonly base = input.required<string>();
  readonly items = input.required<readonly BatchItem[]>();
  readonly closed = output();

  protected readonly done = computed(() => this.items().filter(({ done }) => done).length);
  protected readonly refused = computed(() =>
    this.items()
      .filter(({ done }) => !done)
      .map(({ id, code, details }) => ({
        id,
        name: this.names().get(id) ?? String(id),
        why: problemSentence({ ...problemOf({ code }), status: 422, details: details as never }),
      })),
  );
}
