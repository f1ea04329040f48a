import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PlannedVisits as Planned } from '@yanzhen/contract/liaison/planned';
import { advise } from '@yanzhen/domain/liaison/planning';
import { compact } from '../compact';
import { DayPipe } from '../format/pipes';
import { Icon } from '../icon/icon';

/**
 * Before a visit is planned: who else goes to this enterprise, with whom one could go together, and whether the year has had
 * enough visits (无事不扰). It warns and never forbids. Without signal it says that it could not look.
 */
@Component({
  selector: 'app-planned-visits',
  imports: [DayPipe, Icon],
  templateUrl: './planned-visits.html',
  styleUrl: './planned-visits.scss',
  host: { 'aria-live': 'polite' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlannedVisits {
  readonly enterpriseId = input.required<number>();
  /** The day that is being planned; null = none chosen yet. */
  readonly on = input.required<string | null>();
  /** The client id of the visit itself, once it is on the calendar. */
  readonly visit = input<string | null>(null);

  protected readonly known = httpResource<Planned>(() => ({
    url: `/api/liaison/enterprises/${this.enterpriseId()}/planned`,
    params: compact({ on: this.on() }),
  }));
  protected readonly facts = computed(() => (this.known.hasValue() ? this.known.value() : null));
  protected readonly advice = computed(() => {
    const facts = this.facts();
    return facts && advise({ clientId: this.visit(), on: this.on() }, facts);
  });
  protected readonly joint = computed(() => new Set(this.advice()?.joint.map(({ id }) => id)));
}
