import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { SaveTitleRule, TitleRuleRow } from '@yanzhen/contract/ladder/title-life';
import { isRuleValue, TITLE_RULE_LIMITS, type TitleRuleName } from '@yanzhen/domain/ladder/title-life/title-rules';
import { Conflict, type ConflictField } from '../../shared/feedback/conflict';
import { ConflictActs } from '../../shared/feedback/conflict-acts';
import { saving } from '../../shared/feedback/saving';
import { ruleWords, valueWords } from './rule-words';
import { TitleRuleApi } from './title-rule-api';

export interface RuleOrder {
  name: TitleRuleName;
  /** Null = a value that holds from a new year on. */
  row: TitleRuleRow | null;
  /** This year. */
  year: number;
}

/** One value of a rule; closes with what the server saved. */
@Component({
  selector: 'app-rule-dialog',
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
  ],
  templateUrl: './rule-dialog.html',
  styleUrl: '../label/form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RuleDialog {
  private readonly api = inject(TitleRuleApi);
  private readonly dialog = inject<MatDialogRef<RuleDialog, TitleRuleRow>>(MatDialogRef);
  private readonly order = inject<RuleOrder>(MAT_DIALOG_DATA);
  private readonly seen = signal(this.order.row);
  private readonly typed = signal({
    fromYear: String(this.order.row?.fromYear ?? this.order.year + 1),
    value: this.order.row?.value ?? '',
    source: this.order.row?.source ?? '',
    unconfirmed: this.order.row?.unconfirmed ?? true,
  });

  protected readonly words = ruleWords(this.order.name);
  protected readonly isNew = this.order.row === null;
  protected readonly conflictFields: readonly ConflictField<TitleRuleRow>[] = [
    { key: 'value', label: this.words.field, show: (value) => valueWords(this.order.name, value as string) },
    { key: 'source', label: $localize`:@@labels.kind.source:依据` },
    {
      key: 'unconfirmed',
      label: $localize`:@@labels.kind.checked:核实`,
      show: (open) => (open ? $localize`:@@labels.unconfirmed:待核实` : $localize`:@@labels.confirmed:已核实`),
    },
  ];
  protected readonly theirs = signal<TitleRuleRow | null>(null);
  protected readonly mine = computed<Partial<TitleRuleRow>>(() => this.toSave());

  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.value, ({ value }) =>
        isRuleValue(this.order.name, value().trim())
          ? undefined
          : { kind: 'value', message: $localize`:@@titleRules.valueWrong:不能用作这项规则的值` },
      );
      validate(path.fromYear, ({ value }) => {
        const year = Number(value());
        const { firstYear, lastYear } = TITLE_RULE_LIMITS;
        return Number.isInteger(year) && year >= firstYear && year <= lastYear
          ? undefined
          : {
              kind: 'year',
              message: $localize`:@@titleRules.yearWrong:请填写 ${firstYear}:first:–${lastYear}:last: 之间的年份`,
            };
      });
      maxLength(path.source, TITLE_RULE_LIMITS.source);
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: TitleRuleRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: TitleRuleRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: TitleRuleRow): void {
    this.dialog.close(theirs);
  }

  private save(): Promise<TitleRuleRow> {
    const seen = this.seen();
    const year = seen?.fromYear ?? Number(this.typed().fromYear);
    return this.api.save(this.order.name, year, { ...this.toSave(), version: seen?.version ?? 0 });
  }

  private toSave(): Omit<SaveTitleRule, 'version'> {
    const { value, source, unconfirmed } = this.typed();
    return { value: value.trim(), source: source.trim() || null, unconfirmed };
  }
}
