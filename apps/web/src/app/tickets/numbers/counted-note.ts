import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CountKey } from '@yanzhen/domain/tickets/numbers/count';
import type { NumberDimension } from '@yanzhen/domain/tickets/numbers/number';
import type { NumbersParams } from './counted-list';
import { countWords, groupWords } from './number-words';

const NARROWED: readonly (readonly [keyof NumbersParams, NumberDimension])[] = [
  ['ofUnit', 'unit'],
  ['ofDepartment', 'department'],
  ['ofKind', 'kind'],
  ['ofChannel', 'channel'],
];

/** Says which count of the numbers a list shows. */
@Component({
  selector: 'app-counted-note',
  imports: [MatButton, RouterLink],
  template: `
    <p role="note">
      <span>{{ words() }}</span>
      <a matButton routerLink="/tickets/numbers" [queryParams]="back()" i18n="@@tickets.counted.back">回到统计</a>
      <button matButton type="button" (click)="cleared.emit()" i18n="@@tickets.counted.clear">不再限定</button>
    </p>
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      margin: 0 0 12px;
      padding: 4px 12px;
      border-radius: var(--app-radius);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CountedNote {
  readonly count = input.required<CountKey>();
  readonly of = input.required<NumbersParams>();
  readonly cleared = output();

  protected readonly back = computed(() => {
    const { from, to, ofUnit, ofKind, ofChannel } = this.of();
    return { from, to, ofUnit, ofKind, ofChannel };
  });
  protected readonly words = computed(() => {
    const of = this.of();
    const span = [...new Set([of.from, of.to].filter(Boolean))].join('…');
    const narrowed = NARROWED.flatMap(([key, by]) => (of[key] ? [groupWords(by, of[key])] : []));
    return [$localize`:@@tickets.counted.what:统计口径：${countWords(this.count())}:count:`, span, ...narrowed]
      .filter(Boolean)
      .join(' · ');
  });
}
