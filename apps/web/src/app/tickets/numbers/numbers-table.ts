import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NumberGroup, TicketNumbers } from '@yanzhen/contract/tickets/numbers';
import type { CountKey } from '@yanzhen/domain/tickets/numbers/count';
import { NUMBER_KEYS, type NumberDimension, type NumberKey, NUMBERS } from '@yanzhen/domain/tickets/numbers/number';
import { listOfCount, type NumbersParams } from './counted-list';
import { dimensionWords, groupWords, numberName, valueWords } from './number-words';

/** Every number of every group; each count opens the list of exactly those requests. */
@Component({
  selector: 'app-numbers-table',
  imports: [RouterLink],
  templateUrl: './numbers-table.html',
  styleUrl: './numbers-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NumbersTable {
  readonly numbers = input.required<TicketNumbers>();
  readonly by = input.required<NumberDimension>();
  /** How the numbers were asked for: the lists are narrowed alike. */
  readonly of = input.required<NumbersParams>();

  protected readonly keys = NUMBER_KEYS;
  protected readonly label = computed(() => dimensionWords(this.by()));
  protected readonly lines = computed(() => {
    const { months, groups, total } = this.numbers();
    const whole = { key: '', counts: total };
    return [...(this.by() === 'month' ? months : groups), whole].map((group) => this.lineOf(group));
  });
  protected readonly name = numberName;

  private lineOf({ key, counts }: NumberGroup) {
    const link = (count: CountKey) => ({ count: counts[count], list: listOfCount(count, this.of(), this.by(), key) });
    return {
      key,
      name: key === '' ? $localize`:@@tickets.numbers.total:合计` : groupWords(this.by(), key),
      received: link('received'),
      cells: NUMBER_KEYS.map((number: NumberKey) => ({
        number,
        value: valueWords(number, counts),
        of: NUMBERS[number].of === null ? null : link(NUMBERS[number].of),
        over: link(NUMBERS[number].over),
      })),
    };
  }
}
