import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Evaluation } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { formatDay } from '../../shared/format/days';
import { Icon } from '../../shared/icon/icon';
import type { IconName } from '../../shared/icon/icons';
import { tierName, verdictName } from '../../shared/ladder-words/tier-words';
import { impossibleWords } from '../../shared/ladder-words/unknown-words';
import { worded } from '../../shared/ladder-words/wording';
import { pointsWords } from '../finding/point-words';
import { countedOf, tallyOf } from '../finding/tally';
import { summaryWords } from './summary-words';

const ICONS: Readonly<Record<Evaluation['verdict'], IconName>> = {
  eligible: 'check_circle',
  not_eligible: 'stairs',
  undecided: 'help',
};

/** The verdict in one look: what, by which book, how many conditions hold, and what could not be used. */
@Component({
  selector: 'app-verdict-panel',
  imports: [Icon],
  templateUrl: './verdict-panel.html',
  styleUrl: './verdict-panel.scss',
  host: { '[attr.data-verdict]': 'evaluation().verdict' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerdictPanel {
  readonly book = input.required<Rulebook>();
  readonly evaluation = input.required<Evaluation>();
  /** Some of the values are only tried. */
  readonly trial = input(false);

  protected readonly formatDay = formatDay;
  protected readonly pointsWords = pointsWords;
  protected readonly icon = computed(() => ICONS[this.evaluation().verdict]);
  protected readonly tier = computed(() => tierName(this.book().tier));
  protected readonly verdict = computed(() => verdictName(this.evaluation().verdict));
  protected readonly summary = computed(() => summaryWords(this.evaluation()));
  protected readonly name = computed(() => worded(this.book()));
  protected readonly note = computed(() => {
    const { note } = this.book();
    return note ? worded(note) : null;
  });
  protected readonly impossible = computed(() => this.evaluation().impossible.map(impossibleWords));
  protected readonly tally = computed(() => tallyOf(countedOf(this.book(), this.evaluation().findings)));
  protected readonly total = computed(() => Object.values(this.tally()).reduce((sum, one) => sum + one, 0));
  protected readonly states = ['met', 'short', 'unknown', 'judgement'] as const;
}
