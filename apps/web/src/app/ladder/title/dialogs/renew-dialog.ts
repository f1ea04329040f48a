import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { TitleRow } from '@yanzhen/contract/ladder/title';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { addDays, addYears } from '@yanzhen/domain/shared/calendar-day';
import { saving } from '../../../shared/feedback/saving';
import { TitleNamePipe } from '../../../shared/format/pipes';
import { idempotency } from '../../../shared/session/idempotency';
import { TitleLifeApi } from '../title-life-api';

export interface RenewOrder {
  enterpriseId: string | number;
  name: string;
  title: TitleRow;
}

/** Years that a passed review adds (有效期三年). */
const YEARS = 3;

/** A passed review: the title that carries this one on; closes with it. */
@Component({
  selector: 'app-renew-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, TitleNamePipe],
  templateUrl: './renew-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RenewDialog {
  private readonly api = inject(TitleLifeApi);
  private readonly dialog = inject<MatDialogRef<RenewDialog, TitleRow>>(MatDialogRef);
  private readonly once = idempotency();
  protected readonly order = inject<RenewOrder>(MAT_DIALOG_DATA);
  private readonly from = addDays(this.order.title.validTo, 1);
  private readonly typed = signal({
    batch: '',
    certificateNo: this.order.title.certificateNo ?? '',
    document: '',
    validFrom: this.from,
    validTo: addDays(addYears(this.from, YEARS), -1),
  });

  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.batch, ({ value }) =>
        value().trim()
          ? undefined
          : { kind: 'required', message: $localize`:@@titles.renew.batchMissing:请填写公告的批次` },
      );
      maxLength(path.batch, TITLE_LIMITS.batch);
      maxLength(path.certificateNo, TITLE_LIMITS.certificateNo);
      maxLength(path.document, TITLE_LIMITS.document);
      required(path.validFrom, { message: $localize`:@@titles.day.missing:请选择日期` });
      required(path.validTo, { message: $localize`:@@titles.day.missing:请选择日期` });
      validate(path.validTo, ({ value }) =>
        value() && value() <= this.order.title.validTo
          ? { kind: 'short', message: $localize`:@@titles.renew.short:应晚于原有效期的末日` }
          : undefined,
      );
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          () => undefined,
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  private save(): Promise<TitleRow> {
    const { batch, certificateNo, document, validFrom, validTo } = this.typed();
    const body = {
      kind: this.order.title.kind,
      batch: batch.trim(),
      certificateNo: certificateNo.trim() || null,
      document: document.trim() || null,
      validFrom,
      validTo,
    };
    return this.api.renew(this.order.enterpriseId, body, this.once.headers());
  }
}
