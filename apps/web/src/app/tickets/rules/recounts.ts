import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RecountRow } from '@yanzhen/contract/tickets/rules';
import { ProgressLine } from '../../shared/feedback/progress-line';
import { formatInstant } from '../../shared/format/days';
import { Failure } from '../../shared/states/failure';
import { recountWords } from './rule-words';
import { RulesApi } from './rules-api';

const ASK_AGAIN_MS = 2000;

/** What was counted anew lately, how far it has come and what it moved. */
@Component({
  selector: 'app-recounts',
  imports: [Failure, ProgressLine, RouterLink],
  templateUrl: './recounts.html',
  styles: `
    h2 {
      margin: 0 0 8px;
    }
    ul {
      display: grid;
      gap: 12px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    p {
      margin: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecountList {
  protected readonly recounts = inject(RulesApi).recounts();
  protected readonly words = recountWords;
  protected readonly instant = formatInstant;
  protected readonly progress = $localize`:@@ticketRules.recount.running:正在重新计算未办结的诉求`;

  constructor() {
    effect((gone) => {
      const going = this.recounts.hasValue() && this.recounts.value().some(({ state }) => state !== 'done');
      if (!going || this.recounts.isLoading()) return;
      const timer = setTimeout(() => this.recounts.reload(), ASK_AGAIN_MS);
      gone(() => clearTimeout(timer));
    });
  }

  reload(): void {
    this.recounts.reload();
  }

  protected moved({ moved }: RecountRow): string {
    return moved
      ? $localize`:@@ticketRules.recount.moved:移动 ${moved}:count: 件，查看`
      : $localize`:@@ticketRules.recount.none:没有移动`;
  }
}
