import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ReachSummary } from '@yanzhen/contract/ladder/reach';
import { DayPipe, NumPipe } from '../../shared/format/pipes';
import { tierName } from '../../shared/ladder-words/tier-words';
import { unitName } from '../../shared/names';
import { NO_NARROWING, NOT_YET, type Reach } from './reach-filter';
import type { Narrowed } from './reach-narrowing';
import type { NamedClause } from './reach-words';

interface Tile {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly narrows: Narrowed;
  readonly isOn: boolean;
}

/** How many are near, against how many are needed; each number narrows the list to exactly those. */
@Component({
  selector: 'app-reach-summary',
  imports: [DayPipe, NumPipe],
  templateUrl: './reach-summary.html',
  styleUrl: './reach-summary.scss',
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReachSummaryCard {
  readonly summary = input.required<ReachSummary>();
  readonly filter = input.required<Reach>();
  readonly clauses = input.required<readonly NamedClause[]>();
  readonly units = input.required<boolean>();
  readonly narrowed = output<Narrowed>();

  protected readonly title = computed(() => tierName(this.summary().tier));
  protected readonly tiles = computed<Tile[]>(() => {
    const { eligible, within, undecided } = this.summary().all;
    const { verdict, short } = this.filter();
    const said = verdict.join();
    const near = (count: number, most: number, label: string): Tile => ({
      key: `within-${most}`,
      label,
      count,
      narrows: { ...NO_NARROWING, verdict: NOT_YET, short: most },
      isOn: short === most && said === NOT_YET,
    });
    return [
      {
        key: 'eligible',
        label: $localize`:@@reach.tile.eligible:已达到条件`,
        count: eligible,
        narrows: { ...NO_NARROWING, verdict: 'eligible' },
        isOn: said === 'eligible',
      },
      near(within[0], 1, $localize`:@@reach.tile.one:只差一项`),
      near(within[1], 2, $localize`:@@reach.tile.two:差两项以内`),
      near(within[2], 3, $localize`:@@reach.tile.three:差三项以内`),
      {
        key: 'undecided',
        label: $localize`:@@reach.tile.undecided:数据不全，尚不能定`,
        count: undecided,
        narrows: { ...NO_NARROWING, verdict: 'undecided' },
        isOn: said === 'undecided' && short === null,
      },
    ];
  });
  /** Units with anybody near, most first. */
  protected readonly byUnit = computed(() =>
    [...this.summary().byUnit]
      .map(({ unitCode, count }) => ({ unitCode, name: unitName(unitCode), count }))
      .sort((a, b) => b.count.within[0] - a.count.within[0] || b.count.eligible - a.count.eligible),
  );
  protected readonly onlyBy = computed(() => {
    const names = new Map(this.clauses().map(({ id, name }) => [id, name]));
    return this.summary()
      .onlyBy.slice(0, 6)
      .map(({ criterion, count }) => ({ criterion, count, name: names.get(criterion) ?? criterion }));
  });

  protected choose({ isOn, narrows }: Tile): void {
    this.narrowed.emit(isOn ? NO_NARROWING : narrows);
  }

  protected only(criterion: string): void {
    const isOn = this.filter().criterion === criterion && this.filter().only;
    this.narrowed.emit(isOn ? NO_NARROWING : { ...NO_NARROWING, criterion, only: '1' });
  }

  protected unit(code: string, narrows: Narrowed): void {
    this.narrowed.emit({ ...NO_NARROWING, ...narrows, unit: code });
  }

  protected readonly eligible: Narrowed = { verdict: 'eligible' };
  protected readonly within = (short: number): Narrowed => ({ verdict: NOT_YET, short });
}
