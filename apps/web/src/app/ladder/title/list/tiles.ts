import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NumPipe } from '../../../shared/format/pipes';
import { TitleLifeApi } from '../title-life-api';
import { type View, VIEWS, viewWords, WATCHES } from './view';

/** One tile for each list, with how many are in it. */
@Component({
  selector: 'app-tiles',
  imports: [NumPipe, RouterLink],
  template: `
    <nav class="no-print" i18n-aria-label="@@titles.views" aria-label="称号事项">
      @for (tile of tiles(); track tile.view) {
        <a
          routerLink="/titles"
          [queryParams]="{ view: tile.view, state: tile.state, unit: unit() }"
          [attr.aria-current]="tile.view === chosen() ? 'true' : null"
          [class.urgent]="tile.urgent && tile.count"
        >
          <strong>{{ tile.count | num: 0 }}</strong>
          <span>{{ tile.words }}</span>
        </a>
      }
    </nav>
  `,
  styleUrl: './tiles.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Tiles {
  private readonly api = inject(TitleLifeApi);

  readonly chosen = input.required<View>();
  readonly unit = input<string>();

  private readonly counts = this.api.watchCounts();
  private readonly duties = this.api.dutySummary();
  private readonly changes = this.api.changes(signal({ state: 'overdue', limit: 1 }));

  protected readonly tiles = computed(() =>
    VIEWS.map((view) => ({
      view,
      words: TILES[view] ?? viewWords(view),
      state: view === 'changes' ? 'overdue' : null,
      urgent: view === 'changes' || view === 'due',
      count: this.countOf(view),
    })),
  );

  private countOf(view: View): number | null {
    if (view === 'changes') return this.changes.firstPage()?.total ?? null;
    if (view === 'duties')
      return this.duties.hasValue() ? this.duties.value().byUnit.reduce((sum, { missing }) => sum + missing, 0) : null;
    const watch = WATCHES.find((one) => one === view);
    return watch && this.counts.hasValue() ? this.counts.value()[watch] : null;
  }
}

/** What the number says, where it is not all that is listed. */
const TILES: Partial<Record<View, string>> = {
  duties: $localize`:@@titles.tile.duties:本年度未更新`,
  changes: $localize`:@@titles.tile.changes:重大变化逾期未报告`,
};
