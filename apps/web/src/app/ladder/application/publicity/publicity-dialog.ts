import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { ApplicationRow, RoundRow } from '@yanzhen/contract/ladder/application';
import type { PublicityRow } from '@yanzhen/contract/ladder/publicity';
import { APPLICATION_LIMITS } from '@yanzhen/domain/ladder/application/application';
import { formErrors } from '../../../shared/problem/form-errors';
import { idempotency } from '../../../shared/session/idempotency';
import { PublicityApi } from '../publicity-api';

export interface PublicityOrder {
  round: RoundRow;
  rows: readonly ApplicationRow[];
  today: string;
}

/** Puts everybody who passed on public show; closes with the lists of the round. */
@Component({
  selector: 'app-publicity-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  templateUrl: './publicity-dialog.html',
  styleUrl: '../round/round-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicityDialog {
  private readonly api = inject(PublicityApi);
  private readonly dialog = inject<MatDialogRef<PublicityDialog, PublicityRow[]>>(MatDialogRef);
  protected readonly order = inject<PublicityOrder>(MAT_DIALOG_DATA);
  private readonly once = idempotency();
  private readonly typed = signal({
    title: $localize`:@@apply.publicity.titleOf:关于${this.order.round.name}:round:拟推荐名单的公示`,
    contact: '',
    startsOn: this.order.today,
  });

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.title, { message: $localize`:@@apply.publicity.titleMissing:请填写公示标题` });
      maxLength(path.title, APPLICATION_LIMITS.notice);
      required(path.contact, { message: $localize`:@@apply.publicity.contactMissing:请填写受理异议的部门和电话` });
      maxLength(path.contact, APPLICATION_LIMITS.notice);
      required(path.startsOn, { message: $localize`:@@apply.round.dayMissing:请选择日期` });
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

  private save(): Promise<PublicityRow[]> {
    const items = this.order.rows.map(({ id, version }) => ({ id, version }));
    return this.api.open(this.order.round.id, { ...this.typed(), items }, this.once.headers());
  }
}
