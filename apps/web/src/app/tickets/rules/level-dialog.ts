import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { ALARM_LIMITS, ALARM_RECEIVERS, type AlarmLevel } from '@yanzhen/domain/tickets/alarm/level';
import { CLOCK_STEPS, CLOCK_UNITS } from '@yanzhen/domain/tickets/clock/rule';
import { stepWords, unitWords } from '../words';
import { receiverWords } from './rule-words';

/** One level of escalation; closes with it, or with nothing. */
@Component({
  selector: 'app-level-dialog',
  imports: [MatButton, MatDialogModule, MatFormFieldModule, MatInput, MatSelectModule],
  templateUrl: './level-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LevelDialog {
  private readonly dialog = inject<MatDialogRef<LevelDialog, AlarmLevel>>(MatDialogRef);
  protected readonly level = signal(inject<AlarmLevel>(MAT_DIALOG_DATA));

  protected readonly steps = CLOCK_STEPS.map((step) => ({ step, name: stepWords(step) }));
  protected readonly units = CLOCK_UNITS.map((unit) => ({ unit, name: unitWords(unit) }));
  protected readonly receivers = ALARM_RECEIVERS.map((receiver) => ({ receiver, name: receiverWords(receiver) }));
  protected readonly most = ALARM_LIMITS.amount;
  protected readonly refusal = computed(() => {
    const { amount, receivers } = this.level();
    if (!Number.isInteger(amount) || amount < 0 || amount > this.most)
      return $localize`:@@ticketRules.level.wrong:提前或超时多少，请填 0 到 ${this.most}:most: 的整数`;
    return receivers.length ? null : $localize`:@@ticketRules.level.nobody:请选择提醒谁`;
  });

  protected set(patch: Partial<AlarmLevel>): void {
    this.level.update((level) => ({ ...level, ...patch }));
  }

  protected take(): void {
    if (!this.refusal()) this.dialog.close(this.level());
  }
}
