import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import { standingName } from './names';

const LOOKS: Readonly<Record<CreditStanding, string>> = {
  blocked: 'chip late',
  restricted: 'chip soon',
  normal: 'chip',
  priority: 'chip fine',
};

/** A credit standing as a chip; the word is always there too. */
@Component({
  selector: 'app-standing-mark',
  template: `<span [class]="looks()">{{ name() }}</span>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StandingMark {
  readonly standing = input.required<CreditStanding>();

  protected readonly looks = computed(() => LOOKS[this.standing()]);
  protected readonly name = computed(() => standingName(this.standing()));
}
