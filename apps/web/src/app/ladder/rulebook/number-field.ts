import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import type { BookNumber } from '@yanzhen/domain/ladder/rulebook/numbers';
import { Icon } from '../../shared/icon/icon';
import { readTyped, shownNumber, typedOf, unitOf } from './number-words';

/** One number of a book: what it was, what it becomes, and a way back (also the Escape key). */
@Component({
  selector: 'app-number-field',
  imports: [Icon, MatIconButton],
  templateUrl: './number-field.html',
  styleUrl: './number-field.scss',
  host: { '[class.changed]': 'isChanged()', '[class.refused]': '!!refusal()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NumberField {
  readonly number = input.required<BookNumber>();
  readonly label = input.required<string>();
  /** Undefined while it is as in the book; NaN when what stands in the field is no number. */
  readonly changed = input<number>();
  readonly refusal = input<string>();
  /** Null takes the change back. */
  readonly edited = output<number | null>();

  protected readonly unit = computed(() => unitOf(this.number().measure));
  protected readonly isChanged = computed(() => this.changed() !== undefined);
  protected readonly old = computed(() => shownNumber(this.number().value, this.number().measure));
  protected readonly hintId = computed(() => `hint-${this.number().path.replace(/\W+/g, '-')}`);
  protected readonly resetLabel = computed(
    () => $localize`:@@rulebook.number.reset:恢复为 ${this.old()}:old:（${this.label()}:label:）`,
  );
  protected readonly shown = computed(() => {
    const changed = this.changed();
    if (changed === undefined) return this.original();
    return Number.isNaN(changed) ? this.rubbish() : typedOf(changed, this.number().measure);
  });
  /** What was typed and is no number: left in the field for the person to mend. */
  private readonly rubbish = signal('');
  private readonly original = computed(() => typedOf(this.number().value, this.number().measure));

  protected type(field: HTMLInputElement): void {
    const value = readTyped(field.value, this.number().measure);
    this.rubbish.set(field.value);
    this.edited.emit(value === this.number().value ? null : (value ?? NaN));
  }

  protected reset(field: HTMLInputElement): void {
    field.value = this.original();
    this.edited.emit(null);
  }
}
