import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { CommonIssueDetail, CommonIssueWords } from '@yanzhen/contract/tickets/common';
import { Conflict, type ConflictField } from '../../shared/feedback/conflict';
import { currentOf, problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { CommonApi } from './common-api';
import { CommonForm, isSaid } from './common-form';

const FIELDS: readonly ConflictField<CommonIssueDetail>[] = [
  { key: 'title', label: $localize`:@@common.title:问题名称` },
  { key: 'cause', label: $localize`:@@common.cause:共同的原因` },
  { key: 'lead', label: $localize`:@@common.lead:统一答复的单位` },
];

/** Changes what an issue says of itself; closes when it is saved. */
@Component({
  selector: 'app-common-edit-dialog',
  imports: [CommonForm, Conflict, MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title i18n="@@common.edit.title">修改共性问题</h2>
    <mat-dialog-content>
      @if (theirs(); as current) {
        <app-conflict
          [mine]="words()"
          [theirs]="current"
          [fields]="fields"
          (keepMine)="save(current.version)"
          (takeTheirs)="dialog.close(current)"
        />
      } @else {
        <form id="common-edit" (submit)="$event.preventDefault(); ready() && save(issue.version)">
          <app-common-form [(words)]="words" />
        </form>
      }
      @if (refusal(); as why) {
        <p class="refusal" role="alert">{{ why }}</p>
      }
    </mat-dialog-content>
    @if (!theirs()) {
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
        <button matButton="filled" type="submit" form="common-edit" [disabled]="!ready()" i18n="@@common.save">
          保存
        </button>
      </mat-dialog-actions>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommonEditDialog {
  private readonly api = inject(CommonApi);
  protected readonly dialog = inject<MatDialogRef<CommonEditDialog, CommonIssueDetail>>(MatDialogRef);
  protected readonly issue = inject<CommonIssueDetail>(MAT_DIALOG_DATA);

  protected readonly fields = FIELDS;
  protected readonly words = signal<CommonIssueWords>({
    title: this.issue.title,
    cause: this.issue.cause,
    lead: this.issue.lead,
  });
  protected readonly theirs = signal<CommonIssueDetail | null>(null);
  protected readonly sending = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly ready = computed(() => !this.sending() && isSaid(this.words()));

  protected async save(version: number): Promise<void> {
    this.sending.set(true);
    this.refusal.set(null);
    try {
      this.dialog.close(await this.api.edit(this.issue.id, { ...this.words(), version }));
    } catch (error) {
      this.theirs.set(currentOf(error));
      if (!this.theirs()) this.refusal.set(problemSentence(problemOf(error)));
      this.sending.set(false);
    }
  }
}
