import { HttpClient, httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import type { TicketFile, TicketFiles } from '@yanzhen/contract/tickets/file';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { FILE_ENDINGS, FILE_LIMITS } from '@yanzhen/domain/files/file-type';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { formatBytes } from '../../shared/format/numbers';
import { InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { FileDrop } from '../../shared/inputs/file-drop';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { idempotency } from '../../shared/session/idempotency';
import { Failure } from '../../shared/states/failure';

const urlOf = ({ id }: TicketDetail): string => `/api/tickets/${id}/files`;
const NONE: TicketFiles = { files: [], mayAdd: false, mayBeInternal: false };

/** Attachments of a request: for everybody who sees it, or for those who handle it only. */
@Component({
  selector: 'app-ticket-files',
  imports: [Failure, FileDrop, Icon, InstantPipe, MatButton, MatFormFieldModule, MatSelectModule],
  templateUrl: './ticket-files-card.html',
  styleUrl: './ticket-files-card.scss',
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TicketFilesCard {
  private readonly http = inject(HttpClient);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  private readonly once = idempotency();

  readonly ticket = input.required<TicketDetail>();
  /** All of them, for the history. */
  readonly shown = output<readonly TicketFile[]>();

  /** Asked again when the request has moved: who may add follows from its state. */
  protected readonly loaded = httpResource<TicketFiles>(() => urlOf(this.ticket()));
  protected readonly files = linkedSignal<{ id: number; got: TicketFiles | null }, TicketFiles>({
    source: () => ({ id: this.ticket().id, got: this.loaded.hasValue() ? this.loaded.value() : null }),
    computation: ({ id, got }, before) => got ?? (before?.source.id === id ? before.value : NONE),
  });
  protected readonly there = computed(() => this.files().files.filter(({ removedAt }) => removedAt === null));
  protected readonly internal = signal(true);
  protected readonly sending = signal(false);
  protected readonly refusals = signal<readonly string[]>([]);
  protected readonly endings = FILE_ENDINGS;
  protected readonly maxBytes = FILE_LIMITS.bytes;

  constructor() {
    effect(() => this.shown.emit(this.files().files));
  }

  protected readonly sizeOf = ({ size }: TicketFile): string => formatBytes(size);
  protected readonly byWhom = ({ by, department }: TicketFile): string => (department ? `${by}（${department}）` : by);
  protected readonly removeWords = ({ name }: TicketFile): string =>
    $localize`:@@tickets.files.removeOne:删除附件 ${name}:name:`;

  protected urlOf({ id }: TicketFile): string {
    return `${urlOf(this.ticket())}/${id}`;
  }

  protected async send(files: File[]): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.refusals.set([]);
    for (const file of files) {
      try {
        this.files.set(await this.attach(file));
        this.notice.say($localize`:@@tickets.files.sent:已上传：${file.name}:name:`);
      } catch (error) {
        // The others of the choice may still be good.
        this.refusals.update((all) => [...all, `${file.name}：${problemSentence(problemOf(error))}`]);
      }
      this.once.renew();
    }
    this.sending.set(false);
  }

  protected async remove(one: TicketFile): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@tickets.files.askRemove:删除附件？`,
      text: $localize`:@@tickets.files.askRemoveText:“${one.name}:name:”删除后不能再打开，办理经过里会留下一条记录；需要时可以重新上传。`,
      act: $localize`:@@tickets.files.remove:删除`,
      danger: true,
    });
    if (!sure || this.sending()) return;
    this.sending.set(true);
    try {
      this.files.set(await firstValueFrom(this.http.delete<TicketFiles>(this.urlOf(one))));
      this.notice.say($localize`:@@tickets.files.removed:已删除：${one.name}:name:`);
    } catch (error) {
      this.notice.problem(error);
      this.loaded.reload();
    } finally {
      this.sending.set(false);
    }
  }

  private attach(file: File): Promise<TicketFiles> {
    const form = new FormData();
    if (this.files().mayBeInternal) form.append('internal', String(this.internal()));
    form.append('file', file, file.name);
    const url = urlOf(this.ticket());
    return firstValueFrom(this.http.post<TicketFiles>(url, form, { headers: this.once.headers() }));
  }
}
