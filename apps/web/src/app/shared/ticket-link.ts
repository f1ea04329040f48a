import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RequestTicket } from '@yanzhen/contract/tickets/request-ticket';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import { Session } from './session/session';
import { ticketStateName } from './ticket-state';

/** The ticket that a request became, and how far it has come. */
@Component({
  selector: 'app-ticket-link',
  imports: [RouterLink],
  template: `
    @if (ticket(); as one) {
      @if (mayRead) {
        <a [routerLink]="['/tickets', one.id]">{{ one.no }}</a>
      } @else {
        <span>{{ one.no }}</span>
      }
      <span class="chip" [class.fine]="ended()">{{ state() }}</span>
    } @else {
      <span class="chip soon" i18n="@@shared.ticket.none">待转办</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      white-space: nowrap;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
    }
    @media print {
      a {
        min-height: 0;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TicketLink {
  readonly ticket = input.required<RequestTicket | null>();

  protected readonly mayRead = inject(Session).can('ticket.read');
  protected readonly ended = computed(() => isEnded(this.ticket()?.state ?? 'received'));
  protected readonly state = computed(() => ticketStateName(this.ticket()?.state ?? 'received'));
}
