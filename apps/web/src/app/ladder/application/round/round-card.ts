import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { RoundRow } from '@yanzhen/contract/ladder/application';
import type { ApplicationState } from '@yanzhen/domain/ladder/application/application';
import { DayPipe } from '../../../shared/format/pipes';
import { scopeName, tierName } from '../../../shared/ladder-words/tier-words';
import { phaseTone, phaseWords, stateTone, stateWords } from '../words';

/** One round: when, for what, and how many stand where; every number leads to its list. */
@Component({
  selector: 'app-round-card',
  imports: [DayPipe, MatButton, RouterLink],
  templateUrl: './round-card.html',
  styleUrl: './round-card.scss',
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoundCard {
  readonly round = input.required<RoundRow>();
  /** Of the reader: its own day of review, where the round gives one. */
  readonly unit = input<string | null>(null);
  /** The reader is an enterprise, which has its one application here. */
  readonly applicant = input(false);
  readonly mayEdit = input(false);
  readonly applied = output();
  readonly edited = output();

  protected readonly tier = computed(() => tierName(this.round().tier));
  protected readonly scope = computed(() => scopeName(this.round().scope));
  protected readonly phase = computed(() => phaseWords(this.round().phase));
  protected readonly tone = computed(() => phaseTone(this.round().phase));
  protected readonly takesIn = computed(() => ['open', 'grace'].includes(this.round().phase));

  protected readonly reviewBy = computed(
    () => this.round().deadlines.find(({ unitCode }) => unitCode === this.unit())?.day ?? null,
  );

  protected words(state: ApplicationState): string {
    return stateWords(state);
  }

  protected toneOf(state: ApplicationState): string {
    return stateTone(state);
  }
}
