import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RuleLines } from '../rule/rule-lines';
import { RulesApi } from '../rule/rules-api';

/** The rules by which standing follows from records today, and where all versions are. */
@Component({
  selector: 'app-credit-rules',
  imports: [RouterLink, RuleLines],
  template: `
    @if (now(); as rules) {
      <details class="sheet">
        <summary i18n="@@credit.rules.title">状况怎样由记录得出（规则第 {{ rules.no }} 版）</summary>
        <app-rule-lines [effects]="rules.effects" />
        <p class="muted" i18n="@@credit.rules.note">
          记录在公示期内、未修复、未移出时计入，首日和末日都算。有一条“不得申报”即为名单在列，否则有一条“受限”即为受限；有守信激励且没有“不享受优先”的为优先，其余为正常。
        </p>
        <a routerLink="/credit/rules" i18n="@@credit.rules.versions">各版规则和历次变化</a>
      </details>
      @if (waiting()) {
        <p class="waits" role="status">
          <a routerLink="/credit/rules" i18n="@@credit.rules.waiting">信用状况规则有一版草稿待发布</a>
        </p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: 16px;
    }
    summary {
      cursor: pointer;
    }
    p {
      margin: 12px 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CreditRulesCard {
  private readonly versions = inject(RulesApi).all();
  private readonly all = computed(() => (this.versions.hasValue() ? this.versions.value() : []));
  protected readonly now = computed(() => this.all().find(({ time }) => time === 'in_force'));
  protected readonly waiting = computed(() => this.all().some(({ acts }) => acts.includes('publish')));
}
