import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { TitleRuleAct, TitleRuleSaid } from '@yanzhen/contract/ladder/title-life';
import type { HttpResourceRef } from '@angular/common/http';
import { InstantPipe } from '../../shared/format/pipes';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { ruleWords, valueWords } from './rule-words';

/** Who changed which rule, from what to what. */
@Component({
  selector: 'app-rule-history',
  imports: [Failure, InstantPipe, Loading],
  template: `
    <section class="sheet">
      <h2 i18n="@@titleRules.history">修改记录</h2>
      @if (history().error(); as error) {
        <app-failure [error]="error" (retry)="history().reload()" />
      } @else if (!history().hasValue()) {
        <app-loading [lines]="3" />
      } @else {
        <ul>
          @for (act of history().value(); track act.id) {
            <li>
              <span class="muted">{{ act.at | instant }} · {{ act.by }}</span>
              <span>
                <ng-container i18n="@@titleRules.history.which"
                  >{{ name(act) }}（{{ act.fromYear }} 年起）：</ng-container
                >
                @if (act.before; as before) {
                  <del>{{ said(act, before) }}</del> →
                }
                {{ said(act, act.after) }}
              </span>
            </li>
          } @empty {
            <li class="muted" i18n="@@titleRules.history.none">还没有人改过，以上都是系统带来的起始值。</li>
          }
        </ul>
      }
    </section>
  `,
  styles: `
    h2 {
      margin: 0 0 8px;
    }
    ul {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RuleHistory {
  readonly history = input.required<HttpResourceRef<TitleRuleAct[] | undefined>>();

  protected name(act: TitleRuleAct): string {
    return ruleWords(act.name).name;
  }

  protected said({ name }: TitleRuleAct, { value, source, unconfirmed }: TitleRuleSaid): string {
    const parts = [valueWords(name, value), source, unconfirmed ? $localize`:@@labels.unconfirmed:待核实` : null];
    return parts.filter(Boolean).join(' · ');
  }
}
