import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import type { ApplicationDetail, ApplicationFile } from '@yanzhen/contract/ladder/application';
import { FILE_ENDINGS, FILE_LIMITS } from '@yanzhen/domain/files/file-type';
import { reviewLines } from '@yanzhen/domain/ladder/application/to-judge';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Notice } from '../../../shared/feedback/notice';
import { formatBytes } from '../../../shared/format/numbers';
import { Icon } from '../../../shared/icon/icon';
import { FileDrop } from '../../../shared/inputs/file-drop';
import { worded } from '../../../shared/ladder-words/wording';
import { idempotency } from '../../../shared/session/idempotency';
import { ApplicationApi } from '../application-api';

/** Evidence: the applicant's own while it is open, then what was handed in. */
@Component({
  selector: 'app-files-section',
  imports: [FileDrop, Icon, MatButton, MatFormFieldModule, MatSelectModule],
  templateUrl: './files-section.html',
  styleUrl: './files-section.scss',
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FilesSection {
  private readonly api = inject(ApplicationApi);
  private readonly notice = inject(Notice);
  private readonly once = idempotency();

  readonly application = input.required<ApplicationDetail>();
  readonly open = input.required<boolean>();
  readonly book = input.required<Rulebook | null>();
  readonly changed = output<ApplicationDetail>();

  protected readonly endings = FILE_ENDINGS;
  protected readonly most = FILE_LIMITS.bytes;
  protected readonly criterion = signal<string | null>(null);
  protected readonly sending = signal(false);
  protected readonly files = computed(() =>
    this.open() ? this.application().files : (this.application().submitted?.files ?? []),
  );
  protected readonly criteria = computed(() => {
    const application = this.application();
    const assessed = application.present ?? application.submitted;
    const book = this.book();
    return book && assessed
      ? reviewLines(book.requires, assessed.evaluation.findings).map(({ id, words }) => ({ id, name: worded(words) }))
      : [];
  });

  protected nameOf({ criterion }: ApplicationFile): string {
    return this.criteria().find(({ id }) => id === criterion)?.name ?? $localize`:@@apply.files.whole:整体材料`;
  }

  protected sizeOf({ file }: ApplicationFile): string {
    return formatBytes(file.size);
  }

  protected urlOf({ id }: ApplicationFile): string {
    return `/api/applications/${this.application().id}/files/${id}`;
  }

  protected async send(files: File[]): Promise<void> {
    this.sending.set(true);
    for (const file of files) {
      try {
        const { id } = this.application();
        this.changed.emit(await this.api.attach(id, file, this.criterion(), this.once.headers()));
      } catch (error) {
        // The others of the choice may still be good.
        this.notice.problem(error);
      }
      this.once.renew();
    }
    this.sending.set(false);
  }

  protected async remove({ id }: ApplicationFile): Promise<void> {
    try {
      this.changed.emit(await this.api.detach(this.application().id, id));
    } catch (error) {
      // Told at the foot of the page; the list stays as it is.
      this.notice.problem(error);
    }
  }
}
