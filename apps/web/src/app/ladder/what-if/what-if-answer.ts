import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { VerdictCounts, WhatIf } from '@yanzhen/contract/ladder/what-if';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { DownloadButton } from '../../shared/download/download-button';
import { NumPipe } from '../../shared/format/pipes';
import { verdictName } from '../../shared/ladder-words/tier-words';
import { outlineOf } from '../rulebook/outline';
import { MoveList } from './move-list';
import { addressOf, type Question } from './question';
import { UnitMoves } from './unit-moves';

const VERDICTS: readonly Verdict[] = ['eligible', 'undecided', 'not_eligible'];

/** A tried number stands in the condition, not in the sentence of the policy: where there are numbers, the condition is told. */
const namesIn = (book: Rulebook | null): ReadonlyMap<string, string> =>
  new Map(
    book
      ? outlineOf(book).map(({ id, kind, text, rule }) => [id, kind === 'criterion' && /\d/.test(rule) ? rule : text])
      : [],
  );

/** Before and after, who rises and who falls, and by which clause. */
@Component({
  selector: 'app-what-if-answer',
  imports: [DownloadButton, MoveList, NumPipe, UnitMoves],
  templateUrl: './what-if-answer.html',
  styleUrl: './what-if-answer.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhatIfAnswer {
  readonly answer = input.required<WhatIf>();
  /** The book that is tried, with its numbers. */
  readonly book = input.required<Rulebook>();
  readonly against = input.required<Rulebook | null>();
  readonly question = input.required<Question | null>();

  protected readonly verdicts = VERDICTS.map((verdict) => ({ verdict, name: verdictName(verdict) }));
  protected readonly bookNames = computed(() => namesIn(this.book()));
  protected readonly againstNames = computed(() => namesIn(this.against()));
  protected readonly difference = computed(() => this.answer().after.eligible - this.answer().before.eligible);
  protected readonly moves = computed(() =>
    this.answer().moves.map(({ from, to, count }) => ({
      from: verdictName(from),
      to: verdictName(to),
      count,
      isRise: VERDICTS.indexOf(to) < VERDICTS.indexOf(from),
    })),
  );
  protected readonly reasons = computed(() => {
    const all = this.answer().dropsBy.slice(0, 8);
    const most = Math.max(1, ...all.map(({ count }) => count));
    return all.map(({ criterion, count }) => ({
      criterion,
      count,
      name: this.bookNames().get(criterion) ?? criterion,
      part: (count / most) * 100,
    }));
  });

  protected readonly exportUrl = computed(() => {
    const question = this.question();
    return question ? `/api/what-if/export.xlsx?${addressOf(question)}` : null;
  });
  protected readonly fileName = `${$localize`:@@whatIf.title:政策推演`}.xlsx`;

  protected countOf(counts: VerdictCounts, verdict: Verdict): number {
    return counts[verdict];
  }
}
