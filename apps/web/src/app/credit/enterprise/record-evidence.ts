import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AppealFile } from '@yanzhen/contract/credit/appeal';
import { FILE_ENDINGS, FILE_LIMITS } from '@yanzhen/domain/files/file-type';
import { Notice } from '../../shared/feedback/notice';
import { FileDrop } from '../../shared/inputs/file-drop';
import { idempotency } from '../../shared/session/idempotency';
import { CreditApi } from '../credit-api';

/** The papers behind a record; asked for when somebody opens them. */
@Component({
  selector: 'app-record-evidence',
  imports: [FileDrop, MatButton],
  template: `
    <button
      class="no-print"
      matButton
      type="button"
      [attr.aria-expanded]="files() !== null"
      (click)="show()"
      i18n="@@credit.evidence.show"
    >
      证明材料
    </button>
    @if (files(); as papers) {
      <ul>
        @for (one of papers; track one.id) {
          <li>
            <a [href]="urlOf(one)" download>{{ one.file.name }}</a>
          </li>
        } @empty {
          <li class="muted" i18n="@@credit.evidence.none">没有附上材料</li>
        }
      </ul>
      @if (mayWrite()) {
        <app-file-drop
          i18n-label="@@credit.evidence.add"
          label="附上材料"
          [endings]="endings"
          [maxBytes]="maxBytes"
          (files)="send($event)"
        />
      }
    }
  `,
  styles: `
    button {
      margin-inline-start: -12px;
    }
    ul {
      display: grid;
      gap: 4px;
      margin: 4px 0 8px;
      padding: 0;
      list-style: none;
      overflow-wrap: anywhere;
    }
    @media print {
      .no-print {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecordEvidence {
  private readonly api = inject(CreditApi);
  private readonly notice = inject(Notice);

  readonly enterprise = input.required<string>();
  readonly record = input.required<number>();
  readonly mayWrite = input.required<boolean>();

  protected readonly endings = FILE_ENDINGS;
  protected readonly maxBytes = FILE_LIMITS.bytes;
  protected readonly files = signal<readonly AppealFile[] | null>(null);

  protected urlOf({ id }: AppealFile): string {
    return `/api/credit/enterprises/${this.enterprise()}/records/${this.record()}/files/${id}`;
  }

  protected async show(): Promise<void> {
    if (this.files()) return this.files.set(null);
    await this.take(() => this.api.evidence(this.enterprise(), this.record()));
  }

  protected async send([file]: File[]): Promise<void> {
    if (file) await this.take(() => this.api.prove(this.enterprise(), this.record(), file, idempotency().headers()));
  }

  private async take(ask: () => Promise<AppealFile[]>): Promise<void> {
    try {
      this.files.set(await ask());
    } catch (error) {
      // The record itself is still right; told at the foot of the page.
      this.notice.problem(error);
    }
  }
}
