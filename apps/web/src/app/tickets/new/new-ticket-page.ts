import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { TICKET_KINDS, TICKET_LIMITS, URGENCIES } from '@yanzhen/domain/tickets/ticket';
import { Notice } from '../../shared/feedback/notice';
import { saving } from '../../shared/feedback/saving';
import { EnterprisePicker, type PickedEnterprise } from '../../shared/inputs/enterprise-picker';
import { UnitSelect } from '../../shared/inputs/unit-select';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { idempotency } from '../../shared/session/idempotency';
import { Session } from '../../shared/session/session';
import { DraftRepeats } from '../repeats/draft-repeats';
import { TicketsApi } from '../tickets-api';
import { kindWords, urgencyWords } from '../words';
import { blankTicket, draftOf, isSameDraft, toSend } from './typed-ticket';

/** A request from the service desk, or an enterprise's own. */
@Component({
  selector: 'app-new-ticket-page',
  imports: [
    DraftRepeats,
    EnterprisePicker,
    FormField,
    FormRoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    PageHeader,
    RouterLink,
    UnitSelect,
  ],
  templateUrl: './new-ticket-page.html',
  styleUrl: './new-ticket-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewTicketPage {
  private readonly api = inject(TicketsApi);
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly once = idempotency();
  private readonly typed = signal(blankTicket());

  protected readonly own = inject(Session).person().role === 'enterprise';
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' },
  ];
  protected readonly kinds = TICKET_KINDS.map((kind) => ({ kind, name: kindWords(kind) }));
  protected readonly urgencies = URGENCIES.map((urgency) => ({ urgency, name: urgencyWords(urgency) }));
  protected readonly enterprise = signal<PickedEnterprise | null>(null);

  protected readonly draft = computed(() => draftOf(this.typed(), this.enterprise()?.id ?? null), {
    equal: isSameDraft,
  });

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.title, { message: $localize`:@@tickets.new.titleMissing:请用一句话写明诉求` });
      maxLength(path.title, TICKET_LIMITS.title);
      required(path.content, { message: $localize`:@@tickets.new.contentMissing:请写明具体情况` });
      maxLength(path.content, TICKET_LIMITS.content);
      maxLength(path.caller, TICKET_LIMITS.caller);
      maxLength(path.phone, TICKET_LIMITS.phone);
      maxLength(path.place, TICKET_LIMITS.place);
    },
    {
      submission: {
        action: saving(
          () => this.api.bring(toSend(this.typed(), this.enterprise()?.id ?? null), this.once.headers()),
          (saved) => this.open(saved),
          () => undefined,
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  private open({ id, no }: TicketDetail): void {
    this.notice.say($localize`:@@tickets.new.saved:已受理，编号 ${no}:no:`);
    void this.router.navigate(['/tickets', id]);
  }
}
