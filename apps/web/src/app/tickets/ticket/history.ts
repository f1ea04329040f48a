import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { TicketEventRow } from '@yanzhen/contract/tickets/ticket';
import { InstantPipe } from '../../shared/format/pipes';
import { roleName } from '../../shared/names';
import { actWords, timeWords } from '../words';

/** Who did what when and why, the newest first. */
@Component({
  selector: 'app-ticket-history',
  imports: [InstantPipe],
  template: `
    <h2 i18n="@@tickets.history">办理经过</h2>
    <ol>
      @for (event of newest(); track event.id) {
        <li>
          <p>
            <strong>{{ words(event) }}</strong>
            @if (beside(event); as text) {
              <span>{{ text }}</span>
            }
          </p>
          @if (event.sentence) {
            <p class="said">{{ event.sentence }}</p>
          }
          <p class="muted">{{ who(event) }} · {{ event.at | instant }}</p>
        </li>
      }
    </ol>
  `,
  styles: `
    h2 {
      margin: 0 0 8px;
    }
    ol {
      display: grid;
      gap: 12px;
      margin: 0;
      padding: 0 0 0 16px;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
      list-style: none;
    }
    p {
      margin: 0;
    }
    .said {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    strong {
      margin-inline-end: 6px;
    }
  `,
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TicketHistory {
  readonly events = input.required<readonly TicketEventRow[]>();

  protected readonly newest = computed(() => [...this.events()].reverse());
  protected readonly words = ({ act }: TicketEventRow): string => actWords(act);

  protected who({ by, role, department }: TicketEventRow): string {
    const post = department ?? (role && roleName(role));
    return post ? `${by}（${post}）` : by;
  }

  protected beside({ details: { lead, joint, time, callBack } }: TicketEventRow): string {
    if (lead)
      return joint?.length
        ? $localize`:@@tickets.history.toJoint:${lead}:lead: 主办，${joint.join('、')}:joint: 协办`
        : $localize`:@@tickets.history.to:${lead}:lead: 主办`;
    if (time) return timeWords(time.unit, time.amount);
    if (!callBack) return '';
    if (!callBack.reached) return $localize`:@@tickets.history.notReached:未联系上`;
    const solved = callBack.solved ? $localize`:@@tickets.solved:已解决` : $localize`:@@tickets.notSolved:未解决`;
    const satisfied = callBack.satisfied
      ? $localize`:@@tickets.satisfied:满意`
      : $localize`:@@tickets.notSatisfied:不满意`;
    return `${solved} · ${satisfied}`;
  }
}
