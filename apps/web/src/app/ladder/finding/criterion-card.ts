import { booleanAttribute, ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CriterionFinding } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Criterion } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { worded } from '../../shared/ladder-words/wording';
import { asOfYear } from '../../shared/ladder-words/year-words';
import { closingOf } from './closing';
import { FactList } from './fact-list';
import { linesOf } from './lines';
import { READING } from './reading';
import { refsOfCriterion } from './refs';
import { StateMark } from './state-mark';
import { TestLines } from './test-lines';

/** One condition of the text: how it stands, what was compared, what would close the gap, and what it rests on. */
@Component({
  selector: 'app-criterion-card',
  imports: [FactList, StateMark, TestLines],
  templateUrl: './criterion-card.html',
  styleUrl: './criterion-card.scss',
  host: { '[class]': 'finding().state' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CriterionCard {
  private readonly reading = inject(READING);

  readonly criterion = input.required<Criterion>();
  readonly finding = input.required<CriterionFinding>();
  /** The heading above has said the clause. */
  readonly clauseSaid = input(false, { transform: booleanAttribute });

  private readonly now = computed(() => asOfYear(this.reading.asOf()));
  protected readonly title = computed(() => worded(this.criterion()));
  protected readonly line = computed(() =>
    linesOf(this.criterion().test, this.finding().test, this.reading.facts(), this.now()),
  );
  protected readonly exemptions = computed(() =>
    (this.criterion().unless ?? []).flatMap((exemption) => {
      const found = this.finding().exemptions?.find(({ id }) => id === exemption.id);
      if (!found) return [];
      const line = linesOf(exemption.test, found.test, this.reading.facts(), this.now());
      return [{ id: exemption.id, title: worded(exemption), state: found.test.state, line }];
    }),
  );
  protected readonly closing = computed(() => closingOf(this.criterion(), this.finding(), this.now()));
  protected readonly refs = computed(() => refsOfCriterion(this.finding()));
}
