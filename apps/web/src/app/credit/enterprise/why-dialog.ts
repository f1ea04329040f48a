import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { CREDIT_LIMITS } from '@yanzhen/domain/credit/record';

export interface WhyOrder {
  title: string;
  text: string;
  label: string;
  /** The verb on the button. */
  act: string;
}

/** Asks for the reason that the history keeps; closes with it. */
@Component({
  selector: 'app-why-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  template: `
    <h2 mat-dialog-title>{{ order.title }}</h2>
    <mat-dialog-content>
      <p>{{ order.text }}</p>
      <form id="why-form" [formRoot]="form">
        <mat-form-field>
          <mat-label>{{ order.label }}</mat-label>
          <textarea matInput rows="2" [formField]="form.why"></textarea>
          @for (error of form.why().errors(); track error.kind) {
            <mat-error>{{ error.message }}</mat-error>
          }
        </mat-form-field>
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      <button matButton="filled" type="submit" form="why-form">{{ order.act }}</button>
    </mat-dialog-actions>
  `,
  styleUrl: '../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhyDialog {
  private readonly dialog = inject<MatDialogRef<WhyDialog, string>>(MatDialogRef);
  protected readonly order = inject<WhyOrder>(MAT_DIALOG_DATA);
  private readonly typed = signal({ why: '' });

  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.why, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: $localize`:@@credit.whyMissing:请写明原因` },
      );
      maxLength(path.why, CREDIT_LIMITS.reason);
    },
    {
      submission: {
        action: async () => {
          this.dialog.close(this.typed().why.trim());
          await Promise.resolve();
        },
      },
    },
  );
}
