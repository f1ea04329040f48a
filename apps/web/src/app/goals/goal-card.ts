import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GoalCount } from '@yanzhen/contract/goals/scoreboard';
import { DayPipe, TitleNamePipe } from '../shared/format/pipes';
import { barOf, missing, progressOf } from './bar-words';
import { Definition } from './definition/definition';
import { type Listing, SOON_DAYS } from './listing';

/** One of the four large goals: how many, against how many, and what is about to run out. */
@Component({
  selector: 'app-goal-card',
  imports: [DayPipe, Definition, RouterLink, TitleNamePipe],
  templateUrl: './goal-card.html',
  styleUrl: './goal-card.scss',
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GoalCard {
  readonly goal = input.required<GoalCount>();
  readonly asOf = input.required<string>();
  /** The reader may open the lists. */
  readonly opens = input.required<boolean>();
  /** The target is the whole city's; beside one unit's count it would mislead. */
  readonly city = input.required<boolean>();

  protected readonly soonDays = SOON_DAYS;
  protected readonly bar = computed(() => barOf(this.goal()));
  protected readonly missing = computed(() => missing(this.goal()));
  protected readonly percent = computed(() => progressOf(this.goal()) * 100);
  protected readonly list = computed<Listing>(() => ({ kind: this.goal().kind, asOf: this.asOf() }));
  protected readonly expiring = computed<Listing>(() => ({ ...this.list(), expiringWithin: SOON_DAYS }));
}
