import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { FactsRow } from '@yanzhen/contract/registry/facts';
import { FACT_MEANINGS, FACT_YEARS } from '@yanzhen/domain/registry/annual-facts';
import { Conflict } from '../../../shared/feedback/conflict';
import { ConflictActs } from '../../../shared/feedback/conflict-acts';
import { saving } from '../../../shared/feedback/saving';
import { Session } from '../../../shared/session/session';
import { RegistryApi } from '../../registry-api';
import { factName, measureName } from '../../words';
import { asSaved, CONFLICT_FIELDS, figureProblem, onTopOf, typedFacts } from './typed-facts';

export interface FactsOrder {
  enterprise: string;
  /** Null = a year that has no figures yet. */
  row: FactsRow | null;
  years: readonly FactsRow[];
}

/** The figures of one fiscal year; closes with what the server saved. */
@Component({
  selector: 'app-facts-dialog',
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
  templateUrl: './facts-dialog.html',
  styleUrl: '../../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactsDialog {
  private readonly api = inject(RegistryApi);
  private readonly dialog = inject<MatDialogRef<FactsDialog, FactsRow>>(MatDialogRef);
  private readonly session = inject(Session);
  private readonly order = inject<FactsOrder>(MAT_DIALOG_DATA);
  private readonly taken = this.order.years.map(({ year }) => year);
  private readonly lastYear = Number(this.session.person().today.slice(0, 4));
  private readonly seen = signal(this.order.row);
  private readonly typed = signal(typedFacts(this.order.row, this.freeYear()));

  protected readonly isNew = this.order.row === null;
  protected readonly mayVerify = this.session.can('registry.write');
  protected readonly year = this.order.row?.year;
  protected readonly wasVerified = this.order.row?.verified ?? false;
  protected readonly figures = FACT_MEANINGS.map(({ key, measure }) => ({
    key,
    name: factName(key),
    unit: measureName(measure),
  }));
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<FactsRow | null>(null);
  protected readonly mine = computed<Partial<FactsRow>>(() => asSaved(this.typed(), 0));

  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.year, ({ value }) => this.yearProblem(value()));
      required(path.source, { message: $localize`:@@registry.facts.sourceMissing:请填写数据来源` });
      for (const meaning of FACT_MEANINGS) {
        validate(path[meaning.key], ({ value }) => {
          const message = figureProblem(meaning, value());
          return message ? { kind: 'figure', message } : undefined;
        });
      }
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: FactsRow | null) => {
            if (theirs) this.typed.update((typed) => onTopOf(theirs, typed, this.seen()));
            this.theirs.set(theirs);
          },
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: FactsRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: FactsRow): void {
    this.dialog.close(theirs);
  }

  private save(): Promise<FactsRow> {
    const typed = this.typed();
    const verified = this.mayVerify && typed.verified;
    const body = asSaved({ ...typed, verified }, this.seen()?.version ?? 0);
    return this.api.saveFacts(this.order.enterprise, Number(typed.year), body);
  }

  private freeYear(): string {
    const year = this.lastYear - 1;
    return this.taken.includes(year) ? '' : String(year);
  }

  private yearProblem(text: string): { kind: string; message: string } | undefined {
    const year = Number(text);
    if (!/^\d{4}$/.test(text) || year < FACT_YEARS.first || year > this.lastYear) {
      return {
        kind: 'year',
        message: $localize`:@@registry.facts.yearRange:请填 ${FACT_YEARS.first}:first: 到 ${this.lastYear}:last: 之间的年度`,
      };
    }
    if (!this.isNew || !this.taken.includes(year)) return undefined;
    return { kind: 'taken', message: $localize`:@@registry.facts.yearTaken:这一年已有数据，请在表中修改` };
  }
}
