import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { CallsRow } from '@yanzhen/contract/tickets/ticket';
import { missedWords, sampleWords } from './call-words';

/** Whether the requester is called back and why, and how often nobody was reached. */
@Component({
  selector: 'app-call-card',
  template: `
    <p>
      <ng-container i18n="@@tickets.calls">回访</ng-container>：
      @if (calls().sample; as sample) {
        {{ sampleWords(sample) }}
      } @else {
        <ng-container i18n="@@tickets.calls.always">需要回访</ng-container>
      }
    </p>
    @if (missedWords(calls()); as words) {
      <p>{{ words }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 10px;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CallCard {
  readonly calls = input.required<CallsRow>();

  protected readonly missedWords = missedWords;
  protected readonly sampleWords = sampleWords;
}
