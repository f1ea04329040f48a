import { ChangeDetectionStrategy, Component, computed, input, output, type TemplateRef } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { type BookNumber, numbersOf } from '@yanzhen/domain/ladder/rulebook/numbers';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { NumberField } from './number-field';
import { refusalWords } from './number-refusals';
import { numberLabel, typedOf } from './number-words';
import { type Clause, outlineOf } from './outline';
import { type Changes, tryNumbers } from './tried-numbers';

interface EditedClause {
  readonly clause: Clause;
  readonly fields: readonly { readonly number: BookNumber; readonly label: string }[];
}

/** Every number of a book beside its sentence. Clauses without numbers are left out, unless the page adds something to them. */
@Component({
  selector: 'app-number-editor',
  imports: [NgTemplateOutlet, NumberField],
  templateUrl: './number-editor.html',
  styleUrl: './number-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NumberEditor {
  /** As it is saved. */
  readonly book = input.required<Rulebook>();
  readonly changes = input.required<Changes>();
  /** What else may be changed of a clause, given its id. */
  readonly more = input<TemplateRef<{ $implicit: Clause }>>();
  /** Clauses whose sentence was changed as well. */
  readonly reworded = input<Readonly<Record<string, unknown>>>({});
  readonly edited = output<{ path: string; value: number | null }>();

  protected readonly clauses = computed<EditedClause[]>(() => {
    const book = this.book();
    const numbers = numbersOf(book);
    return outlineOf(book)
      .map((clause) => ({
        clause,
        fields: numbers
          .filter(({ id }) => id === clause.id || clause.exemptions.some((exemption) => exemption.id === id))
          .map((number) => ({ number, label: numberLabel(book, number) })),
      }))
      .filter(({ fields }) => fields.length || this.more());
  });
  private readonly refused = computed(() => tryNumbers(this.book(), this.changes()).refused);

  protected refusal(path: string): string | undefined {
    const why = this.refused()[path];
    return why === undefined ? undefined : refusalWords(why);
  }

  /** The old number that the sentence still tells after its change; where sentences can be changed at all. */
  protected stillSaid({ clause, fields }: EditedClause): string | null {
    if (!this.more() || clause.id in this.reworded()) return null;
    const old = fields
      .filter(({ number }) => number.path in this.changes())
      .map(({ number }) => typedOf(number.value, number.measure));
    return (
      old.find((digits) => new RegExp(`(?<![\\d.])${digits.replace('.', '\\.')}(?![\\d.])`).test(clause.text)) ?? null
    );
  }

  protected touched({ fields }: EditedClause): boolean {
    return fields.some(({ number }) => number.path in this.changes());
  }
}
