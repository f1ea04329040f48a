import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DraftRepeats as Found, DraftRequest } from '@yanzhen/contract/tickets/repeats';
import { phoneKey } from '@yanzhen/domain/tickets/repeats/phone';
import { InstantPipe } from '../../shared/format/pipes';
import { stateTone, stateWords } from '../words';
import { repeatWords } from './repeat-words';

const WAIT_MS = 600;
/** Less says nothing yet. */
const LEAST_TEXT = 4;

/** What a request that is being written could repeat. A hint only: it blocks nothing, and keeps silent where it cannot look. */
@Component({
  selector: 'app-draft-repeats',
  imports: [InstantPipe, RouterLink],
  template: `
    <div role="status">
      @if (found().length) {
        <p><strong i18n="@@tickets.draft.title">可能已经登记过</strong></p>
        <ul>
          @for (one of found(); track one.ticket.id) {
            <li>
              <a [routerLink]="['/tickets', one.ticket.id]" target="_blank">
                <ng-container i18n="@@tickets.draft.same">可能与 {{ one.ticket.no }} 是同一件</ng-container>
              </a>
              <span>{{ one.ticket.title }}</span>
              <span class="chip" [class]="stateTone(one.ticket.state)">{{ stateWords(one.ticket.state) }}</span>
              <span class="muted">{{ one.ticket.receivedAt | instant }} · {{ why(one) }}</span>
            </li>
          }
        </ul>
      }
    </div>
  `,
  styles: `
    :host:has(li) {
      display: block;
      padding: 8px 14px;
      border-radius: 8px;
      background: var(--app-soon-container);
    }
    p {
      margin: 0;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 10px;
      overflow-wrap: anywhere;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DraftRepeats {
  readonly draft = input.required<DraftRequest>();
  /** Who writes is known by the account. */
  readonly own = input(false);

  private readonly asked = signal<DraftRequest | null>(null);
  private readonly answer = httpResource<Found>(() => {
    const body = this.asked();
    return body ? { url: '/api/ticket-drafts/repeats', method: 'POST', body } : undefined;
  });
  protected readonly found = computed(() => (this.answer.hasValue() ? this.answer.value().repeats : []));
  protected readonly why = repeatWords;
  protected readonly stateWords = stateWords;
  protected readonly stateTone = stateTone;

  constructor() {
    effect((gone) => {
      const draft = this.draft();
      const timer = setTimeout(() => this.asked.set(this.saysEnough(draft) ? draft : null), WAIT_MS);
      gone(() => clearTimeout(timer));
    });
  }

  private saysEnough({ enterpriseId, phone, title, content }: DraftRequest): boolean {
    const who = this.own() || enterpriseId !== null || phoneKey(phone) !== null;
    return who && (title + content).trim().length >= LEAST_TEXT;
  }
}
