import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import { CLOCK_UNITS } from '@yanzhen/domain/tickets/clock/rule';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { hardest, supervisionsFrom } from '@yanzhen/domain/tickets/life/supervision';
import { filled } from '@yanzhen/domain/tickets/template/placeholders';
import { TICKET_KINDS, TICKET_LIMITS, URGENCIES } from '@yanzhen/domain/tickets/ticket';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { Session } from '../../shared/session/session';
import { AddresseeFields } from '../addressee-fields';
import { SuggestedDepartments } from '../suggest/suggestions';
import { TemplateMenu, withTemplate } from '../template/template-menu';
import { TicketsApi } from '../tickets-api';
import { actWords, kindWords, supervisionWords, timeWords, urgencyWords } from '../words';
import { isComplete, needsSentence, partOf, toAct, typedAct, type TypedAct } from './act-form';

export interface AskedAct {
  ticket: TicketDetail;
  act: TicketAct;
  /** What the text begins with. */
  sentence?: string;
}

/** Asks for what an act needs and does it; stays open with a sentence when it is refused, closes with the request as it is then. */
@Component({
  selector: 'app-act-dialog',
  imports: [
    AddresseeFields,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatRadioModule,
    MatSelectModule,
    NgTemplateOutlet,
    SuggestedDepartments,
    TemplateMenu,
  ],
  templateUrl: './act-dialog.html',
  styleUrl: './act-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ActDialog {
  private readonly api = inject(TicketsApi);
  private readonly me = inject(Session).person();
  private readonly dialog = inject<MatDialogRef<ActDialog, TicketDetail>>(MatDialogRef);
  protected readonly asked = inject<AskedAct>(MAT_DIALOG_DATA);

  protected readonly typed = signal({ ...typedAct(this.asked.ticket), sentence: this.asked.sentence ?? '' });
  protected readonly sending = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly ready = computed(() => !this.sending() && isComplete(this.asked.act, this.typed()));

  protected readonly next = computed(() => (this.asked.ticket.calls?.missed ?? 0) + 1);

  protected readonly words = actWords(this.asked.act);
  protected readonly part = partOf(this.asked.act);
  protected readonly required = needsSentence(this.asked.act);
  protected readonly most = TICKET_LIMITS.answer;
  protected readonly supervisions = supervisionsFrom(hardest(this.asked.ticket.events)).map((level) => ({
    level,
    name: supervisionWords(level),
  }));
  protected readonly kinds = TICKET_KINDS.map((kind) => ({ kind, name: kindWords(kind) }));
  protected readonly urgencies = URGENCIES.map((urgency) => ({ urgency, name: urgencyWords(urgency) }));
  protected readonly units = CLOCK_UNITS.map((unit) => ({ unit, name: timeWords(unit, 1).replace('1', '').trim() }));

  protected set(patch: Partial<TypedAct>): void {
    this.typed.update((typed) => ({ ...typed, ...patch }));
  }

  protected use(text: string): void {
    const { title, no, enterpriseName: enterprise } = this.asked.ticket;
    const facts = { enterprise, title, no, department: speaksFor(this.me), today: this.me.today };
    this.set({ sentence: withTemplate(this.typed().sentence, filled(text, facts)) });
  }

  protected async send(): Promise<void> {
    const { ticket, act } = this.asked;
    this.sending.set(true);
    this.refusal.set(null);
    try {
      this.dialog.close(await this.api.act(ticket.id, toAct(act, ticket.version, this.typed())));
    } catch (error) {
      this.refusal.set(problemSentence(problemOf(error)));
      this.sending.set(false);
    }
  }
}
