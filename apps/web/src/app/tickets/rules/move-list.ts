import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RecountMoveRow } from '@yanzhen/contract/tickets/rules';
import { formatInstant } from '../../shared/format/days';

/** Requests whose time moves, before and after. */
@Component({
  selector: 'app-move-list',
  imports: [RouterLink],
  template: `
    <ul>
      @for (move of moves(); track move.ticketId) {
        <li>
          <a [routerLink]="['/tickets', move.ticketId]">{{ move.no }} {{ move.title }}</a>
          @if (move.newlyOverdue) {
            <span class="chip late" i18n="@@ticketRules.move.late">因此超时</span>
          }
          <span class="muted">{{ at(move.before) }} → {{ at(move.after) }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      margin: 8px 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 10px;
      align-items: baseline;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveList {
  readonly moves = input.required<readonly RecountMoveRow[]>();

  protected at(moment: string | null): string {
    return moment ? formatInstant(moment) : $localize`:@@ticketRules.move.none:不计时`;
  }
}
