import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { RulebookDetail } from '@yanzhen/contract/ladder/rulebook';
import { saving } from '../../shared/feedback/saving';
import { Notice } from '../../shared/feedback/notice';
import { worded } from '../../shared/ladder-words/wording';
import { tierName } from '../../shared/ladder-words/tier-words';
import { Session } from '../../shared/session/session';
import { scopesWords } from './book-words';
import { RulebookApi } from './rulebook-api';

/** From which day on the book decides; closes with the published book, or `stale` when somebody else was faster. */
@Component({
  selector: 'app-publish-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  template: `
    <h2 mat-dialog-title i18n="@@rulebook.publish.title">发布规则</h2>
    <mat-dialog-content>
      <p i18n="@@rulebook.publish.what">
        “{{ name }}”v{{ row.bookVersion }} 发布后，自生效日起用于判定{{ tier }}（{{ scopes }}），不能再修改。
      </p>
      <form id="publish-form" [formRoot]="form">
        <mat-form-field>
          <mat-label i18n="@@rulebook.publish.from">生效日期</mat-label>
          <input matInput type="date" [formField]="form.effectiveFrom" />
          @for (error of form.effectiveFrom().errors(); track error.kind) {
            <mat-error>{{ error.message }}</mat-error>
          }
        </mat-form-field>
        <mat-form-field>
          <mat-label i18n="@@rulebook.publish.to">失效日期（长期有效可不填）</mat-label>
          <input matInput type="date" [formField]="form.effectiveTo" />
          @for (error of form.effectiveTo().errors(); track error.kind) {
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
      <button
        matButton="filled"
        type="submit"
        form="publish-form"
        [disabled]="form().submitting()"
        i18n="@@rulebook.publish"
      >
        发布
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublishDialog {
  private readonly api = inject(RulebookApi);
  private readonly notice = inject(Notice);
  private readonly dialog = inject<MatDialogRef<PublishDialog, RulebookDetail | 'stale'>>(MatDialogRef);
  private readonly today = inject(Session).person().today;

  protected readonly row = inject<RulebookDetail>(MAT_DIALOG_DATA);
  protected readonly name = worded(this.row);
  protected readonly tier = tierName(this.row.tier);
  protected readonly scopes = scopesWords(this.row.scope);

  private readonly typed = signal({
    effectiveFrom: this.row.effectiveFrom > this.today ? this.row.effectiveFrom : this.today,
    effectiveTo: this.row.effectiveTo !== null && this.row.effectiveTo > this.today ? this.row.effectiveTo : '',
  });
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.effectiveFrom, { message: $localize`:@@rulebook.publish.fromMissing:请填写生效日期` });
      validate(path.effectiveTo, (field) =>
        field.value() && field.value() < field.valueOf(path.effectiveFrom)
          ? { kind: 'reversed', message: $localize`:@@rulebook.publish.reversed:早于生效日期` }
          : undefined,
      );
    },
    {
      submission: {
        action: saving(
          () => this.publish(),
          (saved) => this.dialog.close(saved),
          (theirs: RulebookDetail | null) => this.met(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  private publish(): Promise<RulebookDetail> {
    const { effectiveFrom, effectiveTo } = this.typed();
    const { id, version } = this.row;
    return this.api.publish(id, { version, effectiveFrom, effectiveTo: effectiveTo || null });
  }

  private met(theirs: RulebookDetail | null): void {
    if (!theirs) return;
    this.notice.say($localize`:@@rulebook.changedMeanwhile:这部规则刚刚被别人改过，请看过新的内容再决定。`);
    this.dialog.close('stale');
  }
}
