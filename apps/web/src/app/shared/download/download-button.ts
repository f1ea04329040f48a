import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Notice } from '../feedback/notice';
import { formatBytes } from '../format/numbers';
import { Icon } from '../icon/icon';
import { Downloads, type Progress } from './download';

/** A file from the server; while it comes the button tells how much has arrived. */
@Component({
  selector: 'app-download-button',
  imports: [Icon, MatButton],
  template: `
    <button matButton="outlined" type="button" [disabled]="progress() !== null" (click)="save()">
      <app-icon name="download" />
      @if (progress(); as so) {
        <span role="status">{{ words(so) }}</span>
      } @else {
        {{ label() }}
      }
    </button>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DownloadButton {
  private readonly downloads = inject(Downloads);
  private readonly notice = inject(Notice);

  readonly url = input.required<string>();
  readonly fileName = input.required<string>();
  readonly label = input($localize`:@@shared.export:导出`);

  protected readonly progress = signal<Progress | null>(null);

  protected words({ done, total }: Progress): string {
    return total ? `${Math.floor((done / total) * 100)}%` : formatBytes(done);
  }

  protected async save(): Promise<void> {
    this.progress.set({ done: 0, total: null });
    try {
      await this.downloads.save(this.url(), this.fileName(), (progress) => this.progress.set(progress));
    } catch (error) {
      // Told at the foot of the page; the button is ready for another try.
      this.notice.problem(error);
    } finally {
      this.progress.set(null);
    }
  }
}
