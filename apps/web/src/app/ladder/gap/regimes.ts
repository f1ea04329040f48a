import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import { formatDay } from '../../shared/format/days';
import { verdictName } from '../../shared/ladder-words/tier-words';
import { worded } from '../../shared/ladder-words/wording';
import { byUrgency } from '../finding/pairs';
import { pointsWords } from '../finding/point-words';
import { StateMark } from '../finding/state-mark';
import { countedOf } from '../finding/tally';
import { OpenLadder } from './open-ladder';
import { summaryWords } from './summary-words';

/** The same facts under each regime of a step, side by side: 2022 beside 2026. */
@Component({
  selector: 'app-regimes',
  imports: [RouterLink, StateMark],
  templateUrl: './regimes.html',
  styleUrl: './regimes.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Regimes {
  protected readonly open = inject(OpenLadder);

  protected readonly columns = computed(() =>
    this.open.regimes().map((book) => {
      const around = { scope: this.open.scope(), others: this.open.books() };
      const evaluation = evaluate(book, this.open.facts(), this.open.asOf(), around);
      const rows = countedOf(book, evaluation.findings);
      return {
        code: book.code,
        name: worded(book),
        document: book.document,
        inForce: book.code === this.open.current()?.code,
        shown: book.code === this.open.book()?.code,
        span: spanOf(book.effectiveFrom, book.effectiveTo),
        confirmed: book.confirmed,
        verdict: evaluation.verdict,
        verdictName: verdictName(evaluation.verdict),
        summary: summaryWords(evaluation),
        points: evaluation.points && { told: pointsWords(evaluation.points), max: evaluation.points.max },
        rows: rows.filter(({ state }) => state !== 'met').sort(byUrgency),
        met: rows.filter(({ state }) => state === 'met').length,
      };
    }),
  );
}

function spanOf(from: string, to: string | null): string {
  return to === null
    ? $localize`:@@ladder.regime.since:${formatDay(from)}:from:起施行`
    : $localize`:@@ladder.regime.span:${formatDay(from)}:from:至${formatDay(to)}:to:`;
}
