import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { NOTE_LIMITS, type NotePerson, type TicketNote } from '@yanzhen/contract/tickets/note';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { idempotency } from '../../shared/session/idempotency';

/** Says something to those who handle the request, and to nobody else. */
@Component({
  selector: 'app-note-form',
  imports: [MatButton, MatFormFieldModule, MatInput, MatSelectModule],
  template: `
    <h2 i18n="@@tickets.note">内部备注</h2>
    <p class="muted" i18n="@@tickets.note.lead">只有市工信局和正在办理的单位看得到；企业、热线和查询页面都看不到。</p>
    <form (submit)="$event.preventDefault(); say()">
      <mat-form-field>
        <mat-label i18n="@@tickets.note.text">写一条备注</mat-label>
        <textarea
          matInput
          rows="2"
          [attr.maxlength]="most"
          [value]="text()"
          (input)="text.set($any($event.target).value)"
        ></textarea>
      </mat-form-field>
      @if (people().length) {
        <mat-form-field>
          <mat-label i18n="@@tickets.note.mention">提醒谁看（可不选）</mat-label>
          <mat-select multiple [value]="mentioned()" (selectionChange)="mentioned.set($event.value)">
            @for (one of people(); track one.id) {
              <mat-option [value]="one.id">{{ one.name }}（{{ one.department }}）</mat-option>
            }
          </mat-select>
        </mat-form-field>
      }
      @if (refusal(); as sentence) {
        <p class="refusal" role="alert">{{ sentence }}</p>
      }
      <button matButton="tonal" type="submit" [disabled]="!text().trim() || sending()" i18n="@@tickets.note.add">
        添加备注
      </button>
    </form>
  `,
  styles: `
    h2,
    p {
      margin: 0 0 8px;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 4px 12px;
    }
    mat-form-field {
      flex: 1 1 260px;
    }
    .refusal {
      flex: 1 0 100%;
    }
  `,
  host: { class: 'sheet no-print' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoteForm {
  private readonly http = inject(HttpClient);
  private readonly once = idempotency();

  readonly ticketId = input.required<number>();
  readonly said = output<TicketNote[]>();

  private readonly asked = httpResource<NotePerson[]>(() => `/api/tickets/${this.ticketId()}/note-people`);
  /** Without them a note is still said. */
  protected readonly people = computed(() => (this.asked.hasValue() ? this.asked.value() : []));
  protected readonly most = NOTE_LIMITS.text;
  protected readonly text = signal('');
  protected readonly mentioned = signal<number[]>([]);
  protected readonly sending = signal(false);
  protected readonly refusal = signal<string | null>(null);

  protected async say(): Promise<void> {
    if (this.sending() || !this.text().trim()) return;
    this.sending.set(true);
    this.refusal.set(null);
    const body = { text: this.text().trim(), mentioned: this.mentioned() };
    try {
      const notes = this.http.post<TicketNote[]>(`/api/tickets/${this.ticketId()}/notes`, body, {
        headers: this.once.headers(),
      });
      this.said.emit(await firstValueFrom(notes));
      this.once.renew();
      this.text.set('');
      this.mentioned.set([]);
    } catch (error) {
      this.refusal.set(problemSentence(problemOf(error)));
    } finally {
      this.sending.set(false);
    }
  }
}
