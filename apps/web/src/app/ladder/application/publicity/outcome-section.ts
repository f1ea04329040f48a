import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UnitNamePipe } from '../../../shared/format/pipes';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { PublicityApi } from '../publicity-api';

/** What the notices say against what the city recommended. */
@Component({
  selector: 'app-outcome-section',
  imports: [Failure, Loading, RouterLink, UnitNamePipe],
  templateUrl: './outcome-section.html',
  styles: `
    section {
      margin-bottom: 14px;
    }
    h2,
    p {
      margin: 0 0 6px;
    }
    ul {
      margin: 0;
      padding-inline-start: 20px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutcomeSection {
  readonly roundId = input.required<string>();

  protected readonly outcome = inject(PublicityApi).outcome(this.roundId);
}
