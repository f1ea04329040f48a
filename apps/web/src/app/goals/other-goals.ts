import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { GoalsApi } from './goals-api';
import { basisWords, goalName, valueWords } from './other-goal-words';

/** The other numeric targets of the policy: counted where rows exist, else said to be unreported. */
@Component({
  selector: 'app-other-goals',
  imports: [Failure, Loading],
  templateUrl: './other-goals.html',
  styleUrls: ['./figures.scss', './other-goals.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OtherGoals {
  protected readonly others = inject(GoalsApi).others();
  protected readonly name = goalName;
  protected readonly value = valueWords;
  protected readonly basis = basisWords;
}
