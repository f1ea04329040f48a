import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { ChangeCreditRules, CreditRuleVersion } from '@yanzhen/contract/credit/rules';
import { CREDIT_RULE_LIMITS, effectsFor, lineOf } from '@yanzhen/domain/credit/rule-choice';
import type { EffectRule } from '@yanzhen/domain/credit/rules';
import { Conflict, type ConflictField } from '../../shared/feedback/conflict';
import { ConflictActs } from '../../shared/feedback/conflict-acts';
import { saving } from '../../shared/feedback/saving';
import { Session } from '../../shared/session/session';
import { effectName } from '../words';
import { lineName } from './rule-words';
import { RulesApi } from './rules-api';

/** A version of the rules in the making; closes with what the server saved. */
@Component({
  selector: 'app-rules-draft-dialog',
  imports: [
    Conflict,
    ConflictActs,
    FormField,
    FormRoot,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
  ],
  templateUrl: './draft-dialog.html',
  styleUrls: ['../form.scss', './draft-dialog.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RulesDraftDialog {
  private readonly api = inject(RulesApi);
  private readonly dialog = inject<MatDialogRef<RulesDraftDialog, CreditRuleVersion>>(MatDialogRef);
  private readonly today = inject(Session).person().today;
  private readonly seen = signal(inject<CreditRuleVersion>(MAT_DIALOG_DATA));
  private readonly typed = signal({ validFrom: this.seen().validFrom ?? '', note: this.seen().note ?? '' });
  private readonly effects = signal<readonly EffectRule[]>(this.seen().effects);

  protected readonly no = this.seen().no;
  protected readonly longest = CREDIT_RULE_LIMITS.source;
  protected readonly effectName = effectName;
  protected readonly lines = computed(() =>
    this.effects().map((line) => ({ line, key: lineOf(line), name: lineName(line), choices: effectsFor(line) })),
  );
  protected readonly conflictFields: readonly ConflictField<CreditRuleVersion>[] = [
    { key: 'validFrom', label: $localize`:@@credit.ruleVersions.from:生效日（当天零点起）` },
    { key: 'note', label: $localize`:@@credit.ruleVersions.note:说明和依据的文件` },
    {
      key: 'effects',
      label: $localize`:@@credit.ruleVersions.lines:各类记录`,
      show: (lines) => (lines as EffectRule[]).map((one) => `${lineName(one)}：${effectName(one.effect)}`).join('；'),
    },
  ];
  protected readonly theirs = signal<CreditRuleVersion | null>(null);
  protected readonly mine = computed(() => this.toSave());

  protected readonly form = form(
    this.typed,
    (path) => {
      maxLength(path.note, CREDIT_RULE_LIMITS.note);
      validate(path.validFrom, ({ value }) =>
        value() !== '' && value() <= this.today
          ? { kind: 'past', message: $localize`:@@credit.ruleVersions.fromPast:请选今天以后的日期` }
          : undefined,
      );
    },
    {
      submission: {
        action: saving(
          () => this.api.change(this.seen().id ?? 0, { ...this.toSave(), version: this.seen().version }),
          (saved) => this.dialog.close(saved),
          (theirs: CreditRuleVersion | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected write(key: string, patch: Partial<EffectRule>): void {
    this.effects.update((lines) => lines.map((line) => (lineOf(line) === key ? { ...line, ...patch } : line)));
  }

  protected async keepMine(theirs: CreditRuleVersion): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: CreditRuleVersion): void {
    this.dialog.close(theirs);
  }

  private toSave(): Omit<ChangeCreditRules, 'version'> {
    const { validFrom, note } = this.typed();
    return { validFrom: validFrom || null, note: note.trim() || null, effects: [...this.effects()] };
  }
}
