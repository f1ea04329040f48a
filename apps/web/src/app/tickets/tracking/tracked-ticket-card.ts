import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { TrackedTicket } from '@yanzhen/contract/tickets/tracking';
import { InstantPipe } from '../../shared/format/pipes';
import { ClockCard } from '../ticket/clock-card';
import { kindWords, stateTone, stateWords } from '../words';
import { stepSentence } from './tracking-words';

/** Where a request stands, what happened so far, by when it has to be done and why then, and the answer. */
@Component({
  selector: 'app-tracked-ticket-card',
  imports: [ClockCard, InstantPipe],
  template: `
    <section class="sheet">
      <h2>
        {{ ticket().no }}
        <span class="chip" [class]="tone()">{{ state() }}</span>
      </h2>
      <p class="muted">
        {{ kind() }} · <ng-container i18n="@@tickets.receivedAt">受理时间</ng-container>
        {{ ticket().receivedAt | instant }}
        @if (ticket().department; as department) {
          · <ng-container i18n="@@tickets.lead">主办单位</ng-container> {{ department }}
        }
      </p>
    </section>
    @if (ticket().answer; as answer) {
      <section class="sheet">
        <h2 i18n="@@tickets.answer">答复</h2>
        <p class="said">{{ answer }}</p>
      </section>
    }
    <section class="sheet">
      <h2 i18n="@@tickets.track.steps">办理进度</h2>
      <ol>
        @for (step of steps(); track $index) {
          <li>
            <strong>{{ step.words }}</strong>
            @if (step.sentence) {
              <p class="said">{{ step.sentence }}</p>
            }
            <p class="muted">
              {{ step.at | instant }}
              @if (step.department) {
                · {{ step.department }}
              }
            </p>
          </li>
        }
      </ol>
    </section>
    @if (ticket().clock; as clock) {
      <section class="sheet">
        <h2 i18n="@@tickets.clocks">时限是怎样算出来的</h2>
        <app-clock-card [clock]="clock" />
      </section>
    }
  `,
  styleUrl: './tracked-ticket-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TrackedTicketCard {
  readonly ticket = input.required<TrackedTicket>();

  protected readonly state = computed(() => stateWords(this.ticket().state));
  protected readonly tone = computed(() => stateTone(this.ticket().state));
  protected readonly kind = computed(() => kindWords(this.ticket().kind));
  /** The newest first. */
  protected readonly steps = computed(() =>
    [...this.ticket().steps].reverse().map((step) => ({ ...step, words: stepSentence(step) })),
  );
}
