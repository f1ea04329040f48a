import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ruleChanges } from '@yanzhen/domain/credit/rule-choice';
import type { EffectRule } from '@yanzhen/domain/credit/rules';
import { effectName } from '../words';
import { lineName } from './rule-words';

const said = ({ effect, source, confirmed }: EffectRule): string =>
  [effectName(effect), source, ...(confirmed ? [] : [$localize`:@@credit.rules.unconfirmed:待核实`])].join(' · ');

/** What a version says otherwise than the one before it. */
@Component({
  selector: 'app-rule-difference',
  template: `
    <h3 i18n="@@credit.ruleVersions.difference">与上一版（第 {{ beforeNo() }} 版）的不同</h3>
    <ul>
      @for (change of changes(); track change.what) {
        <li>
          <strong>{{ change.what }}</strong>
          <span
            ><del>{{ change.before }}</del> → <ins>{{ change.after }}</ins></span
          >
        </li>
      } @empty {
        <li class="muted" i18n="@@credit.ruleVersions.same">还没有改动。</li>
      }
    </ul>
  `,
  styles: `
    h3 {
      margin: 14px 0 6px;
      font: var(--mat-sys-title-small);
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
      overflow-wrap: anywhere;
    }
    del {
      color: var(--mat-sys-on-surface-variant);
    }
    ins {
      text-decoration: none;
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RuleDifference {
  readonly before = input.required<readonly EffectRule[]>();
  readonly beforeNo = input.required<number>();
  readonly after = input.required<readonly EffectRule[]>();

  protected readonly changes = computed(() =>
    ruleChanges(this.before(), this.after()).map(({ before, after }) => ({
      what: lineName(after),
      before: said(before),
      after: said(after),
    })),
  );
}
