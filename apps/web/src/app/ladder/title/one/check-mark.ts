import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ReviewCheck } from '@yanzhen/contract/ladder/title-life';
import { verdictName } from '../../../shared/ladder-words/tier-words';
import { listed } from '../../../shared/ladder-words/wording';

/** What the book for reviews says of the data on record, in a few words. */
@Component({
  selector: 'app-check-mark',
  template: `
    @if (check(); as known) {
      <span
        class="chip"
        [class.fine]="known.verdict === 'eligible'"
        [class.late]="known.verdict === 'not_eligible'"
        [class.soon]="known.verdict === 'undecided'"
        >{{ words() }}</span
      >
      @if (rest()) {
        <span class="muted">{{ rest() }}</span>
      }
    } @else {
      <span class="muted" i18n="@@titles.check.none">没有测评</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 4px 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckMark {
  readonly check = input.required<ReviewCheck | null>();

  protected readonly words = computed(() => {
    const check = this.check();
    return check ? verdictName(check.verdict) : '';
  });
  protected readonly rest = computed(() => {
    const check = this.check();
    if (!check || check.verdict === 'eligible') return '';
    return listed([
      ...(check.short ? [$localize`:@@ladder.summary.short:还差 ${check.short}:count: 条`] : []),
      ...(check.unknown ? [$localize`:@@ladder.summary.unknown:${check.unknown}:count: 条缺少数据`] : []),
      ...(check.judgement ? [$localize`:@@ladder.summary.judgement:${check.judgement}:count: 条待人工判断`] : []),
    ]);
  });
}
