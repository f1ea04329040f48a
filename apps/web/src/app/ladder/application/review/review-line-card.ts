import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ApplicationFile, OpinionRow } from '@yanzhen/contract/ladder/application';
import type { Opinion } from '@yanzhen/domain/ladder/application/application';
import type { ReviewLine } from '@yanzhen/domain/ladder/application/to-judge';
import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import type { State } from '@yanzhen/domain/ladder/evaluation/finding';
import { InstantPipe } from '../../../shared/format/pipes';
import { stateName } from '../../../shared/ladder-words/tier-words';
import { worded } from '../../../shared/ladder-words/wording';
import { opinionWords, stageWords } from '../words';
import { asked, factsOf, found } from './line-reading';

const TONES: Readonly<Record<State, string>> = { met: 'fine', short: 'late', unknown: 'soon', judgement: 'soon' };

/** One condition under review. */
@Component({
  selector: 'app-review-line-card',
  imports: [InstantPipe, MatButton],
  templateUrl: './review-line-card.html',
  styleUrl: './review-line-card.scss',
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReviewLineCard {
  readonly line = input.required<ReviewLine>();
  readonly facts = input.required<EnterpriseFacts>();
  readonly asOf = input.required<string>();
  readonly opinions = input.required<readonly OpinionRow[]>();
  readonly files = input.required<readonly ApplicationFile[]>();
  readonly applicationId = input.required<number>();
  readonly mayJudge = input.required<boolean>();
  readonly said = output<{ name: string; opinion: Opinion }>();

  protected readonly name = computed(() => worded(this.line().words));
  protected readonly state = computed(() => stateName(this.line().state));
  protected readonly tone = computed(() => `chip ${TONES[this.line().state]}`);
  protected readonly asked = computed(() => asked(this.line(), this.asOf()));
  protected readonly found = computed(() => found(this.line()));
  protected readonly values = computed(() => factsOf(this.line(), this.facts()));
  /** What the numbers carry is confirmed or doubted; what they leave open is judged. */
  protected readonly choices = computed<Opinion[]>(() =>
    this.line().state === 'met' ? ['confirm', 'doubt'] : ['judge_met', 'judge_short', 'doubt'],
  );

  protected words(opinion: Opinion): string {
    return opinionWords(opinion);
  }

  protected by({ stage, by }: OpinionRow): string {
    return `${stageWords(stage)} ${by}`;
  }

  protected urlOf({ id }: ApplicationFile): string {
    return `/api/applications/${this.applicationId()}/files/${id}`;
  }
}
