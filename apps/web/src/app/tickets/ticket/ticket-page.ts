import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { TicketFile } from '@yanzhen/contract/tickets/file';
import type { TicketNote } from '@yanzhen/contract/tickets/note';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { InstantPipe, UnitNamePipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { CommonCard } from '../common/common-card';
import { TicketFilesCard } from '../file/ticket-files-card';
import { ArticlesCard } from '../knowledge/articles-card';
import { MatchCard } from '../matching/match-card';
import { TicketsApi } from '../tickets-api';
import {
  actWords,
  channelWords,
  kindWords,
  lightTone,
  lightWords,
  stateTone,
  stateWords,
  stepWords,
  timeWords,
  urgencyWords,
} from '../words';
import { NoteForm } from '../note/note-form';
import { RepeatsCard } from '../repeats/repeats-card';
import { ActDialog, type AskedAct } from './act-dialog';
import { CallCard } from './call-card';
import { ClockCard } from './clock-card';
import { TicketHistory } from './history';
import { listed } from '../../shared/ladder-words/wording';

/** Acts that most days do not need: shown after the others. */
const RARE: readonly TicketAct[] = [
  'transfer',
  'return',
  'merge',
  'invalidate',
  'withdraw',
  'supervise',
  'instruct',
  'reopen',
];

/** One request: what it says, who has it, by when and why then, and what can be done now. */
@Component({
  selector: 'app-ticket-page',
  imports: [
    CallCard,
    ArticlesCard,
    ClockCard,
    CommonCard,
    Failure,
    Icon,
    InstantPipe,
    Loading,
    MatButton,
    MatchCard,
    NoteForm,
    PageHeader,
    RepeatsCard,
    RouterLink,
    TicketFilesCard,
    TicketHistory,
    UnitNamePipe,
  ],
  templateUrl: './ticket-page.html',
  styleUrl: './ticket-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TicketPage {
  private readonly api = inject(TicketsApi);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);

  readonly id = input.required<string>();

  protected readonly loaded = this.api.one(this.id);
  /** What an act answered stands until the page is asked for again. */
  protected readonly ticket = linkedSignal<TicketDetail | null>(() =>
    this.loaded.hasValue() ? this.loaded.value() : null,
  );
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' },
  ];
  private readonly session = inject(Session);
  /** Read once: while somebody signs out, the page stands a moment longer than the session. */
  private readonly me = this.session.person();
  protected readonly listed = listed;
  protected readonly opensRegister = this.session.can('registry.read');
  protected readonly shares = this.session.can('common.read');
  protected readonly matches = computed(() => this.session.can('ticket.match'));
  protected readonly usual = computed(() => (this.ticket()?.acts ?? []).filter((act) => !RARE.includes(act)));
  protected readonly rare = computed(() => (this.ticket()?.acts ?? []).filter((act) => RARE.includes(act)));
  protected readonly lead = computed(() => {
    const one = this.ticket();
    return one
      ? [one.no, one.orderNo, channelWords(one.channel), kindWords(one.kind), urgencyWords(one.urgency)]
          .filter(Boolean)
          .join(' · ')
      : '';
  });
  /** Whether the reader is of the bureau or of a department that has it. */
  protected readonly handles = computed(() => {
    const [one, own] = [this.ticket(), speaksFor(this.me)];
    return this.me.role === 'bureau' || (!!one && !!own && [one.lead, ...one.joint].includes(own));
  });
  private readonly loadedNotes = httpResource<TicketNote[]>(() =>
    this.handles() ? `/api/tickets/${this.id()}/notes` : undefined,
  );
  protected readonly notes = linkedSignal<readonly TicketNote[]>(() =>
    this.loadedNotes.hasValue() ? this.loadedNotes.value() : [],
  );
  protected readonly files = signal<readonly TicketFile[]>([]);
  protected readonly clocks = computed(() => [...(this.ticket()?.clocks ?? [])].reverse());
  protected readonly estimated = computed(() => this.ticket()?.clock?.estimated ?? false);

  protected readonly actWords = actWords;
  protected readonly stateWords = stateWords;
  protected readonly stateTone = stateTone;
  protected readonly stepWords = stepWords;
  protected readonly lightWords = lightWords;
  protected readonly lightTone = lightTone;
  protected readonly timeWords = timeWords;

  protected print(): void {
    window.print();
  }

  protected async do(act: TicketAct, sentence = ''): Promise<void> {
    const ticket = this.ticket();
    if (!ticket) return;
    const dialog = this.dialogs.open<ActDialog, AskedAct, TicketDetail>(ActDialog, {
      data: { ticket, act, sentence },
      width: '560px',
    });
    const answered = await firstValueFrom(dialog.afterClosed());
    // A refusal was read in the dialog: somebody else may have been faster, so the page shows what is.
    if (!answered) return void this.loaded.reload();
    this.ticket.set(answered);
    this.notice.say($localize`:@@tickets.done:已办理：${actWords(act)}:act:`);
  }
}
