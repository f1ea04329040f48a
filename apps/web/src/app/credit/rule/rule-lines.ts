import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { EffectRule } from '@yanzhen/domain/credit/rules';
import { EFFECT_LOOKS, effectName } from '../words';
import { lineName } from './rule-words';

/** What each kind of record does to the standing, by which sentence, and what nobody has confirmed yet. */
@Component({
  selector: 'app-rule-lines',
  template: `
    <ul>
      @for (one of lines(); track one.what) {
        <li>
          <strong>{{ one.what }}</strong>
          <span class="effect"
            ><span [class]="one.looks">{{ one.effect }}</span></span
          >
          <span class="muted">
            {{ one.source }}
            @if (!one.confirmed) {
              <span class="chip" i18n="@@credit.rules.unconfirmed">待核实</span>
            }
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      margin: 14px 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 13em 9em 1fr;
      align-items: center;
      gap: 2px 12px;
      overflow-wrap: anywhere;
    }
    @media (max-width: 700px) {
      li {
        grid-template-columns: 1fr auto;
      }
      .muted {
        grid-column: 1 / -1;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RuleLines {
  readonly effects = input.required<readonly EffectRule[]>();

  protected readonly lines = computed(() =>
    this.effects().map((line) => ({
      what: lineName(line),
      looks: EFFECT_LOOKS[line.effect],
      effect: effectName(line.effect),
      source: line.source,
      confirmed: line.confirmed,
    })),
  );
}
