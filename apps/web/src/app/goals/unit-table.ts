import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Scoreboard } from '@yanzhen/contract/goals/scoreboard';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { TitleNamePipe } from '../shared/format/pipes';
import { unitName } from '../shared/names';

/** Units × goals. Every number opens the list behind it; the last line is the sum of those above. */
@Component({
  selector: 'app-unit-table',
  imports: [RouterLink, TitleNamePipe],
  templateUrl: './unit-table.html',
  styleUrl: './figures.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnitTable {
  readonly board = input.required<Scoreboard>();

  protected readonly units = computed(() => {
    const only = this.board().unit;
    return UNIT_CODES.filter((code) => !only || code === only).map((code) => ({ code, name: unitName(code) }));
  });
}
