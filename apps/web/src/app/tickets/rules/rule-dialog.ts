import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { CLOCK_STEPS, CLOCK_UNITS, type ClockRule, RULE_LIMITS } from '@yanzhen/domain/tickets/clock/rule';
import { STARTS_OF } from '@yanzhen/domain/tickets/rules/sound';
import { TICKET_KINDS, URGENCIES } from '@yanzhen/domain/tickets/ticket';
import { kindWords, stepWords, unitWords, urgencyWords } from '../words';
import { startWords } from './rule-words';

/** One rule of the clocks; closes with it, or with nothing. */
@Component({
  selector: 'app-clock-rule-dialog',
  imports: [MatButton, MatCheckbox, MatDialogModule, MatFormFieldModule, MatInput, MatSelectModule],
  templateUrl: './rule-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClockRuleDialog {
  private readonly dialog = inject<MatDialogRef<ClockRuleDialog, ClockRule>>(MatDialogRef);
  protected readonly rule = signal(inject<ClockRule>(MAT_DIALOG_DATA));

  protected readonly steps = CLOCK_STEPS.map((step) => ({ step, name: stepWords(step) }));
  protected readonly kinds = TICKET_KINDS.map((kind) => ({ kind, name: kindWords(kind) }));
  protected readonly urgencies = URGENCIES.map((urgency) => ({ urgency, name: urgencyWords(urgency) }));
  protected readonly units = CLOCK_UNITS.map((unit) => ({ unit, name: unitWords(unit) }));
  protected readonly limits = RULE_LIMITS;
  protected readonly starts = computed(() =>
    STARTS_OF[this.rule().step].map((start) => ({ start, name: startWords(start) })),
  );
  protected readonly refusal = computed(() => {
    const { amount, soon } = this.rule();
    if (!Number.isInteger(amount) || amount < 1 || amount > RULE_LIMITS.amount)
      return $localize`:@@ticketRules.amount.wrong:时限请填 1 到 ${RULE_LIMITS.amount}:most: 的整数`;
    if (!Number.isInteger(soon) || soon < 0 || soon >= amount)
      return $localize`:@@ticketRules.soon.wrong:黄灯提前量要小于时限`;
    return null;
  });

  protected set(patch: Partial<ClockRule>): void {
    this.rule.update((rule) => {
      const next = { ...rule, ...patch };
      const starts = STARTS_OF[next.step];
      return starts.includes(next.starts) ? next : { ...next, starts: starts[starts.length - 1] };
    });
  }

  protected take(): void {
    if (!this.refusal()) this.dialog.close(this.rule());
  }
}
