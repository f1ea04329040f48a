import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { RulebookDetail } from '@yanzhen/contract/ladder/rulebook';
import { RULEBOOK_LIMITS } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import { Notice } from '../../shared/feedback/notice';
import { saving } from '../../shared/feedback/saving';
import { RulebookApi } from './rulebook-api';

/** Somebody has compared a book with the official text, or takes that word back. */
@Component({
  selector: 'app-confirm-mark-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  template: `
    <h2 mat-dialog-title>
      @if (row.confirmed) {
        <ng-container i18n="@@rulebook.unmark">改为待核实</ng-container>
      } @else {
        <ng-container i18n="@@rulebook.mark">标记为已核对</ng-container>
      }
    </h2>
    <mat-dialog-content>
      @if (row.confirmed) {
        <p i18n="@@rulebook.unmark.what">发现与正式文本不一致时，改回“待核实”，并说明哪里不一致。</p>
      } @else {
        <p i18n="@@rulebook.mark.what">请逐条与正式文本比对后再标记。您的姓名和说明会记入审计。</p>
      }
      <form id="mark-form" [formRoot]="form">
        <mat-form-field>
          <mat-label i18n="@@rulebook.mark.note">说明（对照的文本、发现）</mat-label>
          <textarea matInput rows="3" [formField]="form.note"></textarea>
          @for (error of form.note().errors(); track error.kind) {
            <mat-error>{{ error.message }}</mat-error>
          }
        </mat-form-field>
        @if (refusal(); as sentence) {
          <p class="refusal" role="alert">{{ sentence }}</p>
        }
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      <button matButton="filled" type="submit" form="mark-form" [disabled]="form().submitting()" i18n="@@rulebook.save">
        保存
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmMarkDialog {
  private readonly api = inject(RulebookApi);
  private readonly notice = inject(Notice);
  private readonly dialog = inject<MatDialogRef<ConfirmMarkDialog, RulebookDetail | 'stale'>>(MatDialogRef);
  protected readonly row = inject<RulebookDetail>(MAT_DIALOG_DATA);

  private readonly typed = signal({ note: '' });
  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.note, ({ value }) =>
        value().trim()
          ? undefined
          : { kind: 'required', message: $localize`:@@rulebook.mark.noteMissing:请写明对照的文本` },
      );
      maxLength(path.note, RULEBOOK_LIMITS.note);
    },
    {
      submission: {
        action: saving(
          () => this.mark(),
          (saved) => this.dialog.close(saved),
          (theirs: RulebookDetail | null) => this.met(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  private mark(): Promise<RulebookDetail> {
    const { id, version, confirmed } = this.row;
    return this.api.confirm(id, { version, confirmed: !confirmed, note: this.typed().note.trim() });
  }

  private met(theirs: RulebookDetail | null): void {
    if (!theirs) return;
    this.notice.say($localize`:@@rulebook.changedMeanwhile:这部规则刚刚被别人改过，请看过新的内容再决定。`);
    this.dialog.close('stale');
  }
}
