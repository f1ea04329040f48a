import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { CreditRecordRow } from '@yanzhen/contract/credit/record';
import { APPEAL_LIMITS, type AppealKind } from '@yanzhen/domain/credit/appeal';
import { FILE_ENDINGS, FILE_LIMITS } from '@yanzhen/domain/files/file-type';
import { Notice } from '../../shared/feedback/notice';
import { saving } from '../../shared/feedback/saving';
import { FileDrop } from '../../shared/inputs/file-drop';
import { idempotency } from '../../shared/session/idempotency';
import { CreditApi } from '../credit-api';
import { appealName, kindName } from '../words';

export interface AppealOrder {
  enterprise: string;
  record: CreditRecordRow;
  kind: AppealKind;
}

/** What the enterprise says of a record, with its evidence; closes once it is made. */
@Component({
  selector: 'app-appeal-dialog',
  imports: [FileDrop, FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  templateUrl: './appeal-dialog.html',
  styleUrl: '../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AppealDialog {
  private readonly api = inject(CreditApi);
  private readonly notice = inject(Notice);
  private readonly dialog = inject<MatDialogRef<AppealDialog, true>>(MatDialogRef);
  private readonly order = inject<AppealOrder>(MAT_DIALOG_DATA);
  private readonly once = idempotency();
  private readonly typed = signal({ text: '' });

  protected readonly kind = this.order.kind;
  protected readonly title = appealName(this.kind);
  protected readonly what = [kindName(this.order.record.kind), this.order.record.document].join(' · ');
  protected readonly endings = FILE_ENDINGS;
  protected readonly maxBytes = FILE_LIMITS.bytes;
  protected readonly most = APPEAL_LIMITS.files;
  protected readonly files = signal<readonly File[]>([]);
  protected readonly full = computed(() => this.files().length >= this.most);

  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.text, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: $localize`:@@credit.missing:请填写` },
      );
      maxLength(path.text, APPEAL_LIMITS.text);
    },
    {
      submission: {
        action: saving(
          () => this.send(),
          () => this.dialog.close(true),
          () => undefined,
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected take(files: File[]): void {
    this.files.update((now) => [...now, ...files].slice(0, this.most));
  }

  protected drop(file: File): void {
    this.files.update((now) => now.filter((one) => one !== file));
  }

  private async send(): Promise<void> {
    const { enterprise, record, kind } = this.order;
    const body = { recordId: record.id, kind, text: this.typed().text.trim() };
    const made = await this.api.appeal(enterprise, body, this.once.headers());
    for (const file of this.files()) {
      const once = idempotency();
      try {
        await this.api.attach(made.id, file, once.headers());
      } catch (error) {
        // It is made; a file that was not taken can be added on the page.
        this.notice.problem(error);
      }
    }
  }
}
