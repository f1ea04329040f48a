import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { OfficerRow } from '@yanzhen/contract/liaison/assignment';
import { LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { idempotency } from '../../shared/session/idempotency';
import { Session } from '../../shared/session/session';
import { OfficerPicker } from '../officer/officer-picker';
import { HandoverApi } from './handover-api';

export type PairKind = 'handover' | 'stand-in';

/** Two officers and days: one hands over for good, or one acts for the other while they are away. Closes with the hand-over's id. */
@Component({
  selector: 'app-pair-dialog',
  imports: [MatButton, MatDialogModule, MatFormFieldModule, MatInput, OfficerPicker],
  templateUrl: './pair-dialog.html',
  styleUrl: '../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PairDialog {
  private readonly api = inject(HandoverApi);
  private readonly dialog = inject<MatDialogRef<PairDialog, number>>(MatDialogRef);
  private readonly once = idempotency();

  protected readonly kind = inject<PairKind>(MAT_DIALOG_DATA);
  protected readonly limit = LIAISON_LIMITS.reason;
  protected readonly from = signal<OfficerRow | null>(null);
  protected readonly to = signal<OfficerRow | null>(null);
  protected readonly startsOn = signal(inject(Session).person().today);
  protected readonly endsOn = signal('');
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly ready = computed(
    () =>
      this.from() !== null &&
      this.to() !== null &&
      this.startsOn() !== '' &&
      (this.kind === 'handover' || this.endsOn() !== '') &&
      !this.busy(),
  );

  protected async save(): Promise<void> {
    const [from, to] = [this.from(), this.to()];
    if (!from || !to || !this.ready()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      this.dialog.close(await this.write(from.id, to.id));
    } catch (error) {
      // Nothing was written: the sentence says why, and the form stays.
      this.refusal.set(problemSentence(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }

  private async write(from: number, to: number): Promise<number> {
    const [startsOn, reason, headers] = [this.startsOn(), this.reason().trim() || null, this.once.headers()];
    const { id } =
      this.kind === 'handover'
        ? await this.api.ask({ fromId: from, toId: to, onDay: startsOn, reason }, headers)
        : await this.api.addStandIn(
            { officerId: from, standInId: to, startsOn, endsOn: this.endsOn(), reason },
            headers,
          );
    return id;
  }
}
