import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TicketFile } from '@yanzhen/contract/tickets/file';
import type { TicketNote } from '@yanzhen/contract/tickets/note';
import type { TicketEventRow } from '@yanzhen/contract/tickets/ticket';
import { BUREAU, speaksFor } from '@yanzhen/domain/tickets/addressee';
import { InstantPipe } from '../../shared/format/pipes';
import { roleName } from '../../shared/names';
import { Session } from '../../shared/session/session';
import { actWords, supervisionWords, timeWords } from '../words';
import { attemptWords, closedAsWords } from './call-words';
import { listed } from '../../shared/ladder-words/wording';

interface Line {
  event: TicketEventRow | null;
  note: TicketNote | null;
  file: TicketFile | null;
  /** The file was removed then. */
  gone: boolean;
}

const NOTHING: Line = { event: null, note: null, file: null, gone: false };

/** Who did what when and why, the newest first, with the notes among those who handle it visibly apart. */
@Component({
  selector: 'app-ticket-history',
  imports: [InstantPipe, RouterLink],
  template: `
    <h2 i18n="@@tickets.history">办理经过</h2>
    <ol>
      @for (one of lines(); track one.key) {
        @if (one.note; as note) {
          <li class="note">
            <p>
              <strong i18n="@@tickets.note">内部备注</strong>
              @if (note.mentioned.length) {
                <span>{{ '@' + note.mentioned.join(' @') }}</span>
              }
            </p>
            <p class="said">{{ note.text }}</p>
            <p class="muted">{{ by(note) }} · {{ note.at | instant }}</p>
          </li>
        } @else if (one.file; as file) {
          <li [class.note]="file.internal">
            <p>
              <strong>{{ one.gone ? removedWords : attachedWords }}</strong>
              @if (file.internal) {
                <span class="chip soon" i18n="@@tickets.files.internal">内部</span>
              }
              <span>{{ file.name }}</span>
            </p>
            <p class="muted">{{ by(file) }} · {{ one.at | instant }}</p>
          </li>
        } @else if (one.event; as event) {
          <li>
            <p>
              <strong>{{ words(event) }}</strong>
              @if (beside(event); as text) {
                <span>{{ text }}</span>
              }
            </p>
            @if (issueOf(event); as issue) {
              <p>
                <a [routerLink]="['/common-issues', issue]" i18n="@@common.history">通过共性问题统一答复</a>
              </p>
            }
            @if (event.sentence) {
              <p class="said">{{ event.sentence }}</p>
            }
            <p class="muted">{{ who(event) }} · {{ event.at | instant }}</p>
          </li>
        }
      }
    </ol>
  `,
  styles: `
    h2 {
      margin: 0 0 8px;
    }
    ol {
      display: grid;
      gap: 12px;
      margin: 0;
      padding: 0 0 0 16px;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
      list-style: none;
    }
    p {
      margin: 0;
    }
    .said {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    strong {
      margin-inline-end: 6px;
    }
    .note {
      padding: 8px 12px;
      border-radius: 8px;
      background: var(--app-soon-container);
    }
  `,
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TicketHistory {
  readonly events = input.required<readonly TicketEventRow[]>();

  /** Read once: while somebody signs out, the page stands a moment longer than the session. */
  private readonly own = speaksFor(inject(Session).person());

  /** What those who handle it said among themselves; empty for who may not read it. */
  readonly notes = input<readonly TicketNote[]>([]);

  readonly files = input<readonly TicketFile[]>([]);

  /** One line of time, the newest first; what is said at the moment of an act stands above it. */
  protected readonly lines = computed(() =>
    [
      ...this.events().map((event) => ({ ...NOTHING, key: `e${event.id}`, at: event.at, event })),
      ...this.notes().map((note) => ({ ...NOTHING, key: `n${note.id}`, at: note.at, note })),
      ...this.files().map((file) => ({ ...NOTHING, key: `f${file.id}`, at: file.at, file })),
      ...this.files().flatMap((file) =>
        file.removedAt ? [{ ...NOTHING, key: `g${file.id}`, at: file.removedAt, file, gone: true }] : [],
      ),
    ]
      .map((line, order) => ({ ...line, order }))
      .sort((one, other) => (one.at === other.at ? other.order - one.order : one.at < other.at ? 1 : -1)),
  );
  protected readonly by = ({ by, department }: TicketNote | TicketFile): string =>
    department ? `${by}（${department}）` : by;
  protected readonly attachedWords = $localize`:@@tickets.history.attached:上传附件`;
  protected readonly removedWords = $localize`:@@tickets.history.detached:删除附件`;
  protected readonly words = ({ act, details }: TicketEventRow): string =>
    act === 'supervise' ? supervisionWords(details.supervision ?? 'supervise') : actWords(act);

  /** For who may open it: the bureau, and the department that gave the answer. */
  protected issueOf({ department, details: { commonIssueId } }: TicketEventRow): number | null {
    return commonIssueId && (this.own === BUREAU || this.own === department) ? commonIssueId : null;
  }

  protected who({ by, role, department }: TicketEventRow): string {
    const post = department ?? (role && roleName(role));
    return post ? `${by}（${post}）` : by;
  }

  protected beside({ act, details }: TicketEventRow): string {
    const { lead, joint, time, callBack: called, rated, attempt, closedAs } = details;
    if (lead)
      return joint?.length
        ? $localize`:@@tickets.history.toJoint:${lead}:lead: 主办，${listed(joint)}:joint: 协办`
        : $localize`:@@tickets.history.to:${lead}:lead: 主办`;
    if (time) return timeWords(time.unit, time.amount);
    if (closedAs) return closedAsWords(closedAs);
    if (attempt !== undefined && called) return attemptWords(act, attempt);
    const callBack = called ?? rated;
    if (!callBack) return '';
    if (!callBack.reached) return $localize`:@@tickets.history.notReached:未联系上`;
    const solved = callBack.solved ? $localize`:@@tickets.solved:已解决` : $localize`:@@tickets.notSolved:未解决`;
    const satisfied = callBack.satisfied
      ? $localize`:@@tickets.satisfied:满意`
      : $localize`:@@tickets.notSatisfied:不满意`;
    return `${solved} · ${satisfied}`;
  }
}
