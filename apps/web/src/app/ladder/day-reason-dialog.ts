import { ChangeDetectionStrategy, Component, computed, inject, Injectable, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { firstValueFrom } from 'rxjs';
import { formErrors } from '../shared/problem/form-errors';

export interface DayReason {
  day: string;
  reason: string;
}

export interface DayReasonOrder {
  title: string;
  text: string;
  dayLabel: string;
  reasonLabel: string;
  act: string;
  /** Proposed; the person may choose another. */
  day: string;
  reason?: string;
  mostReason: number;
  /** The act itself: what it refuses stands in the dialog. */
  run: (answer: DayReason) => Promise<unknown>;
}

/** Asks from which day and why, and does it; closes only when it is done. */
@Component({
  selector: 'app-day-reason-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  templateUrl: './day-reason-dialog.html',
  styleUrl: './label/form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DayReasonDialog {
  private readonly dialog = inject<MatDialogRef<DayReasonDialog, true>>(MatDialogRef);
  protected readonly order = inject<DayReasonOrder>(MAT_DIALOG_DATA);
  private readonly typed = signal<DayReason>({ day: this.order.day, reason: this.order.reason ?? '' });

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.day, { message: $localize`:@@labels.dayMissing:请填写日期` });
      validate(path.reason, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: $localize`:@@labels.reasonMissing:请写明原因` },
      );
      maxLength(path.reason, this.order.mostReason);
    },
    {
      submission: {
        action: async (tree) => {
          try {
            await this.order.run({ day: this.typed().day, reason: this.typed().reason.trim() });
            this.dialog.close(true);
          } catch (error) {
            return formErrors(tree, error);
          }
          return undefined;
        },
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);
}

@Injectable({ providedIn: 'root' })
export class DayReasons {
  private readonly dialogs = inject(MatDialog);

  /** Whether it was done. */
  async ask(order: DayReasonOrder): Promise<boolean> {
    const dialog = this.dialogs.open<DayReasonDialog, DayReasonOrder, true>(DayReasonDialog, {
      data: order,
      width: '520px',
    });
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }
}
