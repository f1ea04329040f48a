import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { problemOf } from '../../shared/problem/problem-of';
import { Session } from '../../shared/session/session';
import { CommonApi } from './common-api';
import { commonStateTone, commonStateWords, sizeWords } from './common-words';
import { type AskedGroup, GroupDialog, type Grouped } from './group-dialog';

/** On the page of a request: which cause it shares with others; the bureau says so here. */
@Component({
  selector: 'app-common-card',
  imports: [MatButton, RouterLink],
  template: `
    @if (found.hasValue() && (found.value().issue || mayGroup())) {
      <section class="sheet no-print" aria-labelledby="ticket-common">
        <h2 id="ticket-common" i18n="@@common.one">共性问题</h2>
        @if (found.value().issue; as issue) {
          <p>
            <a [routerLink]="['/common-issues', issue.id]">{{ issue.title }}</a>
            <span class="chip" [class]="stateTone(issue.state)">{{ stateWords(issue.state) }}</span>
          </p>
          <p class="muted">{{ size(issue) }}</p>
        } @else {
          <p class="muted" i18n="@@common.card.none">多家企业因同一原因提出的，归在一起统一答复一次。</p>
          <button matButton="outlined" type="button" (click)="group()" i18n="@@common.group.act">归为共性问题</button>
        }
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
    a {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommonCard {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly writes = inject(Session).can('common.write');

  readonly ticket = input.required<TicketDetail>();

  private readonly id = computed(() => this.ticket().id);
  protected readonly found = inject(CommonApi).ofTicket(this.id);
  protected readonly mayGroup = computed(() => this.writes && !isEnded(this.ticket().state));
  protected readonly stateWords = commonStateWords;
  protected readonly stateTone = commonStateTone;
  protected readonly size = sizeWords;

  protected async group(): Promise<void> {
    const data = { rows: [this.ticket()] };
    const dialog = this.dialogs.open<GroupDialog, AskedGroup, Grouped>(GroupDialog, { data, width: '560px' });
    const grouped = await firstValueFrom(dialog.afterClosed());
    if (!grouped) return;
    if ('created' in grouped) return void this.router.navigate(['/common-issues', grouped.created]);
    const [refused] = grouped.added.items.filter(({ done }) => !done);
    if (refused) this.notice.say(problemSentence({ ...problemOf(refused), status: 422 }));
    this.found.reload();
  }
}
