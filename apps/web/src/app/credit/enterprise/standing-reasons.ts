import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CreditOfEnterprise } from '@yanzhen/contract/credit/record';
import { DayPipe } from '../../shared/format/pipes';
import { EFFECT_LOOKS, effectName, kindName } from '../words';

/** Every reason of a standing, with its record and the last day on which it counts. */
@Component({
  selector: 'app-standing-reasons',
  imports: [DayPipe],
  template: `
    @if (lines().length) {
      <ul i18n-aria-label="@@credit.reasons" aria-label="原因">
        @for (line of lines(); track line.id) {
          <li>
            <span [class]="line.looks">{{ line.effect }}</span>
            <span>{{ line.what }}</span>
            @if (line.lastDay) {
              <span class="muted" i18n="@@credit.reason.until">到 {{ line.lastDay | day }}</span>
            } @else {
              <span class="muted" i18n="@@credit.reason.open">到移出或撤销为止</span>
            }
            @if (!line.confirmed) {
              <span class="chip" i18n="@@credit.unconfirmed">规则待核实</span>
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 6px;
      margin: 14px 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 10px;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StandingReasons {
  readonly credit = input.required<CreditOfEnterprise>();

  protected readonly lines = computed(() => {
    const { reasons, records } = this.credit();
    const byId = new Map(records.map((record) => [record.id, record]));
    return reasons.map(({ recordId, effect, confirmed, lastDay }) => {
      const record = byId.get(recordId);
      return {
        id: recordId,
        looks: EFFECT_LOOKS[effect],
        effect: effectName(effect),
        what: record ? [kindName(record.kind), record.document, record.issuer].filter(Boolean).join(' · ') : '',
        confirmed,
        lastDay,
      };
    });
  });
}
