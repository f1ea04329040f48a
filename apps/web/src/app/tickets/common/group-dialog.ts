import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { CommonIssueWords } from '@yanzhen/contract/tickets/common';
import type { TicketRow } from '@yanzhen/contract/tickets/ticket';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { idempotency } from '../../shared/session/idempotency';
import { CommonApi } from './common-api';
import { CommonForm, isSaid } from './common-form';
import { commonStateWords } from './common-words';

export interface AskedGroup {
  readonly rows: readonly TicketRow[];
  /** What is known of the cause already. */
  readonly words?: CommonIssueWords;
}

/** `created`: a new issue with all of them. `added`: what became of each. */
export type Grouped = { readonly created: number } | { readonly added: BatchAnswer };

/** Says which cause the chosen requests have: a new one, or one that is known. */
@Component({
  selector: 'app-group-dialog',
  imports: [CommonForm, MatButton, MatDialogModule, MatFormFieldModule, MatSelectModule],
  template: `
    <h2 mat-dialog-title i18n="@@common.group.title">归为共性问题：{{ asked.rows.length }} 件</h2>
    <mat-dialog-content>
      <p class="muted" i18n="@@common.group.lead">
        同一个原因引起的多件诉求，由一个单位统一答复一次。各件仍分别回访、分别办结。
      </p>
      <form id="group-form" (submit)="$event.preventDefault(); ready() && send()">
        @if (known().length) {
          <mat-form-field>
            <mat-label i18n="@@common.group.into">归入</mat-label>
            <mat-select [value]="into()" (selectionChange)="into.set($event.value)">
              <mat-option [value]="null" i18n="@@common.group.fresh">新的共性问题</mat-option>
              @for (one of known(); track one.id) {
                <mat-option [value]="one.id">{{ one.title }}（{{ stateWords(one.state) }}）</mat-option>
              }
            </mat-select>
          </mat-form-field>
        }
        @if (into() === null) {
          <app-common-form [(words)]="words" />
        }
        @if (refusal(); as why) {
          <p class="refusal" role="alert">{{ why }}</p>
        }
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      <button matButton="filled" type="submit" form="group-form" [disabled]="!ready()" i18n="@@common.group.act">
        归为共性问题
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    mat-form-field {
      display: block;
      margin-bottom: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GroupDialog {
  private readonly api = inject(CommonApi);
  private readonly dialog = inject<MatDialogRef<GroupDialog, Grouped>>(MatDialogRef);
  private readonly once = idempotency();
  protected readonly asked = inject<AskedGroup>(MAT_DIALOG_DATA);

  private readonly newest = this.api.newest();
  /** Without them a new one is still made. */
  protected readonly known = computed(() => (this.newest.hasValue() ? this.newest.value().items : []));
  protected readonly into = signal<number | null>(null);
  protected readonly words = signal<CommonIssueWords>(
    this.asked.words ?? { title: this.asked.rows[0]?.title ?? '', cause: '', lead: usualLead(this.asked.rows) },
  );
  protected readonly sending = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly ready = computed(() => !this.sending() && (this.into() !== null || isSaid(this.words())));
  protected readonly stateWords = commonStateWords;

  protected async send(): Promise<void> {
    const [into, ticketIds] = [this.into(), this.asked.rows.map(({ id }) => id)];
    this.sending.set(true);
    this.refusal.set(null);
    try {
      this.dialog.close(
        into === null
          ? { created: (await this.api.create({ ...this.words(), ticketIds }, this.once.headers())).id }
          : { added: await this.api.link(into, ticketIds) },
      );
    } catch (error) {
      this.refusal.set(problemSentence(problemOf(error)));
      this.sending.set(false);
    }
  }
}

/** Whoever leads most of them; empty where nobody has any. */
export function usualLead(rows: readonly TicketRow[]): string {
  const counts = new Map<string, number>();
  for (const { lead } of rows) if (lead) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
