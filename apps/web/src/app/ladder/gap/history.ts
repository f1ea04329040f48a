import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Rerun, StoredEvaluation, StoredVerdict } from '@yanzhen/contract/ladder/evaluation';
import { formatInstant } from '../../shared/format/days';
import { InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { tierName, verdictName } from '../../shared/ladder-words/tier-words';
import { worded } from '../../shared/ladder-words/wording';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { LadderApi } from '../ladder-api';
import { causeName, rerunWords } from './history-words';
import { OpenLadder } from './open-ladder';
import { STEPS } from './steps';
import { shortSummary } from './summary-words';

/** Verdicts as they were given, each to be run again on the facts and the book of its day. */
@Component({
  selector: 'app-history',
  imports: [Failure, Icon, InstantPipe, Loading, MatButton],
  templateUrl: './history.html',
  styleUrl: './history.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class History {
  private readonly api = inject(LadderApi);
  private readonly open = inject(OpenLadder);

  protected readonly rows = this.api.evaluations(this.open.id);
  protected readonly answers = signal<ReadonlyMap<number, { same: boolean; words: string }>>(new Map());
  protected readonly running = signal<number | null>(null);

  protected readonly tierName = tierName;
  protected readonly verdictName = verdictName;
  protected readonly causeName = causeName;

  protected readonly bookName = (code: string): string => {
    const known = this.open.books().find((book) => book.code === code);
    return known ? worded(known) : code;
  };

  /** Of the steps of the ladder; the halves of the first are within it. */
  protected steps({ verdicts }: StoredEvaluation): StoredVerdict[] {
    return STEPS.flatMap((tier) => verdicts.find((one) => one.tier === tier && one.scope === this.open.scope()) ?? []);
  }

  protected rerunLabel({ evaluatedAt }: StoredEvaluation): string {
    return $localize`:@@ladder.history.rerunOf:重新计算 ${formatInstant(evaluatedAt)}:when: 的评价`;
  }

  protected summary(verdict: StoredVerdict): string {
    return shortSummary({ verdict: verdict.verdict, nearness: verdict });
  }

  protected async rerun({ id }: StoredEvaluation): Promise<void> {
    this.running.set(id);
    try {
      this.answer(id, await this.api.rerun(id));
    } catch (error) {
      // Said where the answer would have stood.
      this.answers.update((answers) =>
        new Map(answers).set(id, { same: false, words: problemSentence(problemOf(error)) }),
      );
    } finally {
      this.running.set(null);
    }
  }

  private answer(id: number, rerun: Rerun): void {
    this.answers.update((answers) =>
      new Map(answers).set(id, { same: rerun.same, words: rerunWords(rerun, this.bookName) }),
    );
  }
}
