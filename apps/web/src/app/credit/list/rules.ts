import { ChangeDetectionStrategy, Component } from '@angular/core';
import { CREDIT_RULES } from '@yanzhen/domain/credit/rules';
import { EFFECT_LOOKS, effectName, kindName, severityName } from '../words';

/** The rules by which standing follows from records, as they stand, with what nobody has confirmed yet. */
@Component({
  selector: 'app-credit-rules',
  template: `
    <details class="sheet">
      <summary i18n="@@credit.rules.title">状况怎样由记录得出（规则版本 {{ rules.version }}）</summary>
      <ul>
        @for (one of lines; track one.what) {
          <li>
            <strong>{{ one.what }}</strong>
            <span [class]="one.looks">{{ one.effect }}</span>
            <span class="muted">{{ one.source }}</span>
            @if (!one.confirmed) {
              <span class="chip" i18n="@@credit.rules.unconfirmed">待核实</span>
            }
          </li>
        }
      </ul>
      <p class="muted" i18n="@@credit.rules.note">
        记录在公示期内、未修复、未移出时计入，首日和末日都算。有一条“不得申报”即为名单在列，否则有一条“受限”即为受限；有守信激励且没有“不享受优先”的为优先，其余为正常。
      </p>
    </details>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 16px;
    }
    summary {
      cursor: pointer;
    }
    ul {
      display: grid;
      gap: 8px;
      margin: 14px 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 12px;
    }
    p {
      margin: 12px 0 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CreditRulesCard {
  protected readonly rules = CREDIT_RULES;
  protected readonly lines = CREDIT_RULES.effects.map(({ kind, severity, effect, source, confirmed }) => ({
    what: [kindName(kind), ...(severity ? [severityName(severity)] : [])].join(' · '),
    looks: EFFECT_LOOKS[effect],
    effect: effectName(effect),
    source,
    confirmed,
  }));
}
