import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { ApplicationDetail } from '@yanzhen/contract/ladder/application';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { formErrors } from '../../../shared/problem/form-errors';
import { ApplicationApi } from '../application-api';

/** The title that the notice gives, by hand; closes with the application as recognised. */
@Component({
  selector: 'app-recognise-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  templateUrl: './recognise-dialog.html',
  styleUrl: '../round/round-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecogniseDialog {
  private readonly api = inject(ApplicationApi);
  private readonly dialog = inject<MatDialogRef<RecogniseDialog, ApplicationDetail>>(MatDialogRef);
  private readonly application = inject<ApplicationDetail>(MAT_DIALOG_DATA);
  private readonly typed = signal({
    batch: this.application.roundName,
    certificateNo: '',
    document: '',
    validFrom: '',
    validTo: '',
  });

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.batch, { message: $localize`:@@apply.recognise.batchMissing:请填写批次` });
      maxLength(path.batch, TITLE_LIMITS.batch);
      maxLength(path.certificateNo, TITLE_LIMITS.certificateNo);
      maxLength(path.document, TITLE_LIMITS.document);
      required(path.validFrom, { message: $localize`:@@apply.round.dayMissing:请选择日期` });
      required(path.validTo, { message: $localize`:@@apply.round.dayMissing:请选择日期` });
      validate(path.validTo, (field) =>
        field.value() && field.value() < field.valueOf(path.validFrom)
          ? { kind: 'reversed', message: $localize`:@@apply.round.reversed:早于开始日期` }
          : undefined,
      );
    },
    {
      submission: {
        action: async (tree) => {
          try {
            this.dialog.close(await this.save());
          } catch (error) {
            return formErrors(tree, error);
          }
          return undefined;
        },
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  private save(): Promise<ApplicationDetail> {
    const { batch, certificateNo, document, validFrom, validTo } = this.typed();
    return this.api.recognise(this.application.id, {
      version: this.application.version,
      batch: batch.trim(),
      certificateNo: certificateNo.trim() || null,
      document: document.trim() || null,
      validFrom,
      validTo,
    });
  }
}
