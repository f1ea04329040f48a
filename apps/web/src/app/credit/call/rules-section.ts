import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CallDetail } from '@yanzhen/contract/credit/call';
import { unitName } from '../../shared/names';
import { RESTRICTED, TIES } from './words';
import { listed } from '../../shared/ladder-words/wording';

/** The rules of a call in words, as they were fixed before the first score. */
@Component({
  selector: 'app-rules-section',
  template: `
    <dl class="sheet">
      @for (line of lines(); track line.what) {
        <div>
          <dt>{{ line.what }}</dt>
          <dd>{{ line.words }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      gap: 10px;
      margin: 0;
    }
    dl > div {
      display: grid;
      grid-template-columns: minmax(7em, 10em) minmax(0, 1fr);
      gap: 12px;
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RulesSection {
  readonly call = input.required<CallDetail>();

  protected readonly lines = computed(() => {
    const call = this.call();
    const ties = [
      $localize`:@@calls.rules.priority:信用优先的企业在前`,
      ...call.tieRules.map((rule) => TIES[rule]),
      $localize`:@@calls.rules.draw:抽签`,
    ];
    const equal =
      call.band === '0'
        ? $localize`:@@calls.rules.exact:得分完全相同`
        : $localize`:@@calls.rules.band:与本组最高分相差不超过 ${call.band}:band: 分；从最高分往下分组`;
    const units = listed(call.unitPlaces.map(({ unitCode, places }) => `${unitName(unitCode)} ${places}`));
    return [
      { what: $localize`:@@calls.field.most:满分`, words: call.most },
      { what: $localize`:@@calls.rules.equal:同分`, words: equal },
      { what: $localize`:@@calls.rules.ties:同分时依次`, words: ties.join(' → ') },
      { what: $localize`:@@calls.rules.restricted:信用受限（待核实）`, words: RESTRICTED[call.restricted] },
      {
        what: $localize`:@@calls.rules.blocked:名单在列`,
        words: $localize`:@@calls.rules.blockedWords:在经营异常名录或严重失信主体名单的，另列并写明理由，不参加排序`,
      },
      {
        what: $localize`:@@calls.field.places:名额`,
        words: call.places?.toString() ?? $localize`:@@calls.rules.unlimited:不限`,
      },
      { what: $localize`:@@calls.field.bar:最低分`, words: call.bar ?? $localize`:@@calls.rules.noBar:不设` },
      ...(units ? [{ what: $localize`:@@calls.rules.units:县区名额`, words: units }] : []),
      ...(call.note ? [{ what: $localize`:@@calls.field.note:说明`, words: call.note }] : []),
    ];
  });
}
