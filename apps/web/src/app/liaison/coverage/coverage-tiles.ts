import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Coverage } from '@yanzhen/contract/liaison/coverage';
import { formatShare } from '../../shared/format/numbers';
import { FIGURES, quarterName } from './coverage-words';

/** The numbers of today and of the year; each opens its list. */
@Component({
  selector: 'app-coverage-tiles',
  imports: [RouterLink],
  templateUrl: './coverage-tiles.html',
  styleUrl: './coverage-tiles.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoverageTiles {
  readonly coverage = input.required<Coverage>();
  /** Units that the numbers are of, comma-separated; empty = all in sight. */
  readonly unit = input('');

  private readonly of = computed(() => (this.unit() ? { unit: this.unit() } : {}));
  protected readonly tiles = computed(() => {
    const { total } = this.coverage();
    return FIGURES.map(({ key, label, count, list, tone }) => {
      const number = count(total);
      return { key, label, number, tone: number ? tone : '', list: { ...list, ...this.of() } };
    });
  });
  protected readonly quarters = computed(() => {
    const { quarters, total, today } = this.coverage();
    return quarters.map(({ key, from }, at) => ({
      key,
      name: quarterName(at),
      ahead: from > today,
      visited: total.visited[at],
      share: formatShare(total.assigned ? total.visited[at] / total.assigned : null),
      visitedList: { visitedIn: key, ...this.of() },
      missedList: { missedIn: key, ...this.of() },
      missed: total.assigned - total.visited[at],
    }));
  });
}
