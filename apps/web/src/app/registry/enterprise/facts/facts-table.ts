import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { FactsRow } from '@yanzhen/contract/registry/facts';
import { FACT_MEANINGS } from '@yanzhen/domain/registry/annual-facts';
import { formatNumber } from '../../../shared/format/numbers';
import { InstantPipe } from '../../../shared/format/pipes';
import { Icon } from '../../../shared/icon/icon';
import { exactWan } from '../../amount-words';
import { factName, measureName } from '../../words';

/** Figures down, years across, the latest first; on a phone each figure is a card. */
@Component({
  selector: 'app-facts-table',
  imports: [Icon, InstantPipe, MatButton],
  templateUrl: './facts-table.html',
  styleUrl: './facts-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactsTable {
  readonly rows = input.required<readonly FactsRow[]>();
  readonly editable = input(false);
  readonly edit = output<FactsRow>();

  protected readonly lines = computed(() =>
    FACT_MEANINGS.map(({ key, measure }) => ({
      key,
      name: factName(key),
      measure: measureName(measure),
      cells: this.rows().map((row) => ({
        year: row.year,
        suspect: row.suspect && measure === 'wan' && row[key] !== null,
        text: measure === 'wan' ? exactWan(row[key]) : formatNumber(row[key], 0),
      })),
    })),
  );

  protected editLabel(year: number): string {
    return $localize`:@@registry.facts.editYear:修改 ${year}:year: 年数据`;
  }
}
