import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { RepeatsOf } from '@yanzhen/contract/tickets/repeats';
import type { TicketDetail, TicketRow } from '@yanzhen/contract/tickets/ticket';
import { type Mergeable, mayMergeInto } from '@yanzhen/domain/tickets/life/merge';
import type { RepeatAnswer } from '@yanzhen/domain/tickets/repeats/answer';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { oneAtATime } from '../../shared/feedback/one-at-a-time';
import { InstantPipe } from '../../shared/format/pipes';
import { TicketsApi } from '../tickets-api';
import { stateTone, stateWords } from '../words';
import { repeatWords } from './repeat-words';

const SAID = {
  two: $localize`:@@tickets.repeats.saidTwo:已记为两件事，不再提示`,
  related: $localize`:@@tickets.repeats.saidRelated:已标为相关，两件的页面上都能看到`,
};

/** What else could be the same matter, with the reason; whoever dispatches merges them, or says that they are two, or belong together. */
@Component({
  selector: 'app-repeats-card',
  imports: [InstantPipe, MatButton, RouterLink],
  template: `
    @if (related().length) {
      <section class="sheet" aria-labelledby="ticket-related">
        <h2 id="ticket-related" i18n="@@tickets.related.title">相关的诉求</h2>
        <ul>
          @for (one of related(); track one.id) {
            <li>
              <a [routerLink]="['/tickets', one.id]">{{ one.title }}</a>
              <span class="chip" [class]="stateTone(one.state)">{{ stateWords(one.state) }}</span>
              <span class="muted">{{ one.no }} · {{ one.receivedAt | instant }}</span>
              <span class="acts no-print">
                <button matButton type="button" [disabled]="busy()" (click)="say(one, 'open')">
                  <ng-container i18n="@@tickets.related.undo">取消关联</ng-container>
                </button>
              </span>
            </li>
          }
        </ul>
      </section>
    }
    @if (found.hasValue() && found.value().repeats.length && ticket().acts.length) {
      <section class="sheet no-print" aria-labelledby="ticket-repeats">
        <h2 id="ticket-repeats" i18n="@@tickets.repeats.title">可能是同一件事</h2>
        <p class="muted" i18n="@@tickets.repeats.lead">
          {{ found.value().days }} 天内的相似诉求。并入后按较早的时限办，其他的不会跟着办结。
        </p>
        <ul>
          @for (one of found.value().repeats; track one.ticket.id) {
            <li>
              <a [routerLink]="['/tickets', one.ticket.id]">{{ one.ticket.title }}</a>
              <span class="chip" [class]="stateTone(one.ticket.state)">{{ stateWords(one.ticket.state) }}</span>
              <span class="muted">{{ one.ticket.receivedAt | instant }} · {{ why(one) }}</span>
              <span class="acts">
                @if (merger(one.ticket)) {
                  <button matButton type="button" [disabled]="busy()" (click)="merge(one.ticket)">
                    <ng-container i18n="@@tickets.repeats.merge">合并办理</ng-container>
                  </button>
                }
                <button matButton type="button" [disabled]="busy()" (click)="say(one.ticket, 'related')">
                  <ng-container i18n="@@tickets.repeats.relate">标为相关</ng-container>
                </button>
                <button matButton type="button" [disabled]="busy()" (click)="say(one.ticket, 'two')">
                  <ng-container i18n="@@tickets.repeats.two">不是同一件</ng-container>
                </button>
              </span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    h2,
    p {
      margin: 0 0 8px;
    }
    ul {
      display: grid;
      gap: 12px;
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
    .acts {
      flex: 1 0 100%;
      margin-left: -12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RepeatsCard {
  private readonly http = inject(HttpClient);
  private readonly api = inject(TicketsApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);

  readonly ticket = input.required<TicketDetail>();
  readonly changed = output();

  protected readonly found = httpResource<RepeatsOf>(() => `/api/tickets/${this.ticket().id}/repeats`);
  private readonly turn = oneAtATime(() => this.found.reload());
  protected readonly busy = this.turn.busy;
  protected readonly stateWords = stateWords;
  protected readonly stateTone = stateTone;

  protected readonly related = computed(() => (this.found.hasValue() ? this.found.value().related : []));
  protected readonly why = repeatWords;

  /** The one that goes into the other, so that no time grows longer. Null where neither may. */
  protected merger(other: TicketRow): { from: TicketRow; into: TicketRow } | null {
    const mine = this.ticket();
    const pairs = [
      { from: mine, into: other },
      { from: other, into: mine },
    ];
    const may = ({ from, into }: (typeof pairs)[number]) =>
      from.acts.includes('merge') && mayMergeInto(mergeable(from), mergeable(into));
    return pairs.find(may) ?? null;
  }

  protected async merge(other: TicketRow): Promise<void> {
    const pair = this.merger(other);
    if (!pair) return;
    const { from, into } = pair;
    const sure = await this.confirm.ask({
      title: $localize`:@@tickets.repeats.ask:合并办理？`,
      text: $localize`:@@tickets.repeats.askText:${from.no}:from:（${from.title}:title:）并入 ${into.no}:into:，按 ${into.no}:into: 的时限办理。`,
      act: $localize`:@@tickets.repeats.merge:合并办理`,
    });
    if (!sure) return;
    const nothing = { sentence: null, dispatch: null, time: null, callBack: null };
    await this.turn.doing(async () => {
      await this.api.act(from.id, { ...nothing, version: from.version, act: 'merge', intoId: into.id });
    });
    this.changed.emit();
  }

  protected say(other: TicketRow, answer: RepeatAnswer): Promise<void> {
    const url = `/api/tickets/${this.ticket().id}/repeats/${other.id}`;
    return this.turn.doing(async () => {
      await firstValueFrom(this.http.put<RepeatsOf>(url, { answer }));
      if (answer !== 'open') void this.notice.sayWithUndo(SAID[answer], () => void this.say(other, 'open'));
    });
  }
}

const mergeable = ({ state, urgency, clock }: TicketRow): Mergeable => ({
  state,
  urgency,
  dueAt: clock?.dueAt ? Date.parse(clock.dueAt) : null,
});
