import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SnapshotDifferences } from '@yanzhen/contract/goals/snapshot';
import { actName } from '../../shared/act-name';
import { DayPipe, InstantPipe, TitleNamePipe, UnitNamePipe } from '../../shared/format/pipes';
import { figureWords, goalName } from '../others/other-goal-words';
import { reasonWords } from './bulletin-words';

/** What is counted otherwise by now: the numbers, and which titles made the difference. */
@Component({
  selector: 'app-difference-list',
  imports: [DayPipe, InstantPipe, RouterLink, TitleNamePipe, UnitNamePipe],
  templateUrl: './difference-list.html',
  styleUrls: ['../figures.scss'],
  styles: `
    p {
      margin: 0 0 8px;
    }
    .note {
      font: var(--mat-sys-body-small);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DifferenceList {
  readonly differences = input.required<SnapshotDifferences>();
  /** The reader may open the lists. */
  readonly opens = input.required<boolean>();

  protected readonly changed = computed(() => this.differences().counts.filter(({ then, now }) => then !== now));
  protected readonly nothing = computed(() => {
    const { titles, others } = this.differences();
    return titles.length + others.length + this.changed().length === 0;
  });
  protected readonly reason = reasonWords;
  protected readonly act = actName;
  protected readonly name = goalName;
  protected readonly figure = figureWords;
}
