import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../shared/format/days';
import { Icon } from '../../shared/icon/icon';
import { tierName } from '../../shared/ladder-words/tier-words';
import { type Step, type StepTier } from './steps';
import { shortSummary } from './summary-words';

/** The ladder, climbing from left to right: what is held and until when, and how near the rest is. */
@Component({
  selector: 'app-stepper',
  imports: [Icon, RouterLink],
  templateUrl: './stepper.html',
  styleUrl: './stepper.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Stepper {
  readonly steps = input.required<readonly Step[]>();
  readonly chosen = input.required<StepTier>();
  readonly next = input.required<StepTier>();

  protected readonly rows = computed(() =>
    this.steps().map(({ tier, held, book, evaluation }) => ({
      tier,
      name: tierName(tier),
      heldUntil: held ? formatDay(held.validTo) : null,
      verdict: evaluation?.verdict ?? 'none',
      summary: evaluation ? shortSummary(evaluation) : $localize`:@@ladder.step.none:当日没有施行中的标准`,
      local: book?.local === true,
    })),
  );
}
