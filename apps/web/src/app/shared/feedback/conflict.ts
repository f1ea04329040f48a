import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Icon } from '../icon/icon';
import { ConflictActs } from './conflict-acts';
import { listed } from '../ladder-words/wording';

/** One thing that both versions say; `show` makes words of a value. */
export interface ConflictField<T> {
  key: keyof T & string;
  label: string;
  show?: (value: unknown) => string;
}

const asText = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return listed(value.map(asText));
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Two people saved at once: both versions side by side, and the second of the two decides. */
@Component({
  selector: 'app-conflict',
  imports: [ConflictActs, Icon],
  templateUrl: './conflict.html',
  styleUrl: './conflict.scss',
  host: { role: 'alertdialog', 'aria-labelledby': 'conflict-title' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Conflict<T extends object> {
  readonly mine = input.required<Partial<T>>();
  readonly theirs = input.required<T>();
  readonly fields = input.required<readonly ConflictField<T>[]>();
  /** `apart`: the page around puts `<app-conflict-acts>` where it stays in view. */
  readonly acts = input<'below' | 'apart'>('below');

  /** Save what I wrote on top of their version. */
  readonly keepMine = output();
  /** Forget what I wrote. */
  readonly takeTheirs = output();

  protected readonly lines = computed(() =>
    this.fields().map(({ key, label, show = asText }) => {
      const mine = show(key in this.mine() ? this.mine()[key] : this.theirs()[key]);
      const theirs = show(this.theirs()[key]);
      return { key, label, mine, theirs, differs: mine !== theirs };
    }),
  );
}
