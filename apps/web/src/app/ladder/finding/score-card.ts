import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ScoreFinding } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Score } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { worded } from '../../shared/ladder-words/wording';
import { asOfYear } from '../../shared/ladder-words/year-words';
import { FactList } from './fact-list';
import { pointsWords } from './point-words';
import { READING } from './reading';
import { rowOf } from './score-rows';
import { StateMark } from './state-mark';

/** A total of points: its bar, its categories with theirs, and for each item what was measured and the next step up. */
@Component({
  selector: 'app-score-card',
  imports: [FactList, StateMark],
  templateUrl: './score-card.html',
  styleUrl: './score-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScoreCard {
  private readonly reading = inject(READING);

  readonly score = input.required<Score>();
  readonly finding = input.required<ScoreFinding>();

  protected readonly pointsWords = pointsWords;
  protected readonly title = computed(() => worded(this.score()));
  protected readonly categories = computed(() => {
    const now = asOfYear(this.reading.asOf());
    return this.score().categories.flatMap((category) => {
      const finding = this.finding().categories.find(({ id }) => id === category.id);
      if (!finding) return [];
      const rows = category.items.flatMap((item) => {
        const found = finding.items.find(({ id }) => id === item.id);
        return found ? [rowOf(item, found, now)] : [];
      });
      return [{ id: category.id, name: worded(category), atLeast: category.atLeast ?? null, finding, rows }];
    });
  });
}
