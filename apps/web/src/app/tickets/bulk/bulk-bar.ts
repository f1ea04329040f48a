import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { TicketRow } from '@yanzhen/contract/tickets/ticket';
import { BULK_ACTS, type BulkAct } from '@yanzhen/domain/tickets/life/bulk';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import { firstValueFrom } from 'rxjs';
import { BatchResult } from '../../shared/feedback/batch-result';
import { type AskedGroup, GroupDialog, type Grouped } from '../common/group-dialog';
import { actWords } from '../words';
import { type AskedBulk, BulkDialog } from './bulk-dialog';

/** What can be done with the chosen requests together, and what became of it. */
@Component({
  selector: 'app-bulk-bar',
  imports: [BatchResult, MatButton],
  template: `
    @if (answer(); as done) {
      <app-batch-result [names]="done.names" base="/tickets" [items]="done.items" (closed)="answer.set(null)" />
    }
    @if (chosen().length) {
      <div class="sheet" role="group" i18n-aria-label="@@tickets.bulk" aria-label="批量办理">
        <span i18n="@@tickets.bulk.chosen">已选 {{ chosen().length }} 件</span>
        @for (one of acts(); track one.act) {
          <button matButton="tonal" type="button" (click)="ask(one.act, one.rows)">
            {{ one.words }}（{{ one.rows.length }}）
          </button>
        }
        @if (groupable().length) {
          <button matButton="tonal" type="button" (click)="group()">
            <ng-container i18n="@@common.group.some">归为共性问题（{{ groupable().length }}）</ng-container>
          </button>
        } @else if (!acts().length) {
          <span class="muted" i18n="@@tickets.bulk.none">这几件没有可以一起办的</span>
        }
        <button matButton type="button" (click)="cleared.emit()" i18n="@@tickets.bulk.clear">取消选择</button>
      </div>
    }
  `,
  styles: `
    .sheet {
      position: sticky;
      bottom: 12px;
      z-index: 2;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      margin-bottom: 12px;
      padding: 10px 16px;
    }
  `,
  host: { class: 'no-print' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BulkBar {
  private readonly dialogs = inject(MatDialog);
  private readonly router = inject(Router);

  readonly chosen = input.required<readonly TicketRow[]>();
  /** Whether the reader may say that they have one cause. */
  readonly mayGroup = input(false);
  readonly cleared = output();
  /** Something was done: the list is another one now. */
  readonly done = output();

  protected readonly answer = signal<(BatchAnswer & { names: ReadonlyMap<number, string> }) | null>(null);
  protected readonly acts = computed(() =>
    BULK_ACTS.map((act) => ({
      act,
      words: actWords(act),
      rows: this.chosen().filter(({ acts }) => acts.includes(act)),
    })).filter(({ rows }) => rows.length > 0),
  );

  protected readonly groupable = computed(() =>
    this.mayGroup() ? this.chosen().filter(({ state }) => !isEnded(state)) : [],
  );

  protected async group(): Promise<void> {
    const rows = this.groupable();
    const dialog = this.dialogs.open<GroupDialog, AskedGroup, Grouped>(GroupDialog, { data: { rows }, width: '560px' });
    const grouped = await firstValueFrom(dialog.afterClosed());
    if (!grouped) return;
    if ('created' in grouped) return void this.router.navigate(['/common-issues', grouped.created]);
    this.show(grouped.added, rows);
  }

  protected async ask(act: BulkAct, rows: readonly TicketRow[]): Promise<void> {
    const dialog = this.dialogs.open<BulkDialog, AskedBulk, BatchAnswer>(BulkDialog, {
      data: { act, rows },
      width: '560px',
    });
    const answer = await firstValueFrom(dialog.afterClosed());
    if (answer) this.show(answer, rows);
  }

  private show(answer: BatchAnswer, rows: readonly TicketRow[]): void {
    this.answer.set({ ...answer, names: new Map(rows.map(({ id, title }) => [id, title])) });
    this.done.emit();
  }
}
