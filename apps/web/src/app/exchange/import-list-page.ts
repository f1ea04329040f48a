import { HttpEventType, type HttpEvent } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ImportJob } from '@yanzhen/contract/exchange/import';
import { lastValueFrom, tap } from 'rxjs';
import { DownloadButton } from '../shared/download/download-button';
import { formatBytes, formatNumber } from '../shared/format/numbers';
import { formatInstant } from '../shared/format/days';
import { ProgressLine } from '../shared/feedback/progress-line';
import { FileDrop } from '../shared/inputs/file-drop';
import { PageHeader } from '../shared/page-header';
import { problemOf } from '../shared/problem/problem-of';
import { problemSentence } from '../shared/problem/problem-sentence';
import { idempotency } from '../shared/session/idempotency';
import { Empty } from '../shared/states/empty';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { Cell, type Column } from '../shared/table/column';
import { DataTable } from '../shared/table/data-table';
import { ExchangeApi, importList } from './exchange-api';
import { kindName, stateName } from './words';

const ENDINGS = ['.xlsx', '.xls', '.ods', '.csv'] as const;
const MAX_BYTES = 20 * 1024 * 1024;

/** Where workbooks come in, and what became of the earlier ones. */
@Component({
  selector: 'app-import-list-page',
  imports: [Cell, DataTable, DownloadButton, Empty, Failure, FileDrop, Loading, PageHeader, ProgressLine],
  templateUrl: './import-list-page.html',
  styleUrl: './import-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportListPage {
  private readonly api = inject(ExchangeApi);
  private readonly router = inject(Router);
  private readonly once = idempotency();

  protected readonly endings = ENDINGS;
  protected readonly maxBytes = MAX_BYTES;
  protected readonly bytes = formatBytes;
  protected readonly kindName = kindName;
  protected readonly list = importList();
  protected readonly samples = this.api.samples();
  protected readonly sending = signal<{ name: string; done: number; total: number } | null>(null);
  protected readonly refusal = signal<string | null>(null);

  protected readonly columns: Column<ImportJob>[] = [
    { key: 'fileName', label: $localize`:@@exchange.list.file:文件`, text: ({ fileName }) => fileName, always: true },
    { key: 'kind', label: $localize`:@@exchange.list.kind:内容`, text: ({ kind }) => kindName(kind) },
    { key: 'state', label: $localize`:@@exchange.list.state:状态` },
    {
      key: 'written',
      label: $localize`:@@exchange.list.written:新增 / 更新`,
      numeric: true,
      text: ({ counts }) => `${formatNumber(counts.create)} / ${formatNumber(counts.change)}`,
    },
    {
      key: 'rejected',
      label: $localize`:@@exchange.list.rejected:不导入`,
      numeric: true,
      text: ({ counts }) => formatNumber(counts.reject),
    },
    { key: 'by', label: $localize`:@@exchange.list.by:经办人`, text: ({ by }) => by },
    { key: 'createdAt', label: $localize`:@@exchange.list.at:时间`, text: ({ createdAt }) => formatInstant(createdAt) },
  ];
  protected readonly key = (job: ImportJob): number => job.id;
  protected readonly link = (job: ImportJob): (string | number)[] => ['/imports', job.id];
  protected readonly stateName = stateName;

  protected async take([file]: File[]): Promise<void> {
    this.refusal.set(null);
    this.sending.set({ name: file.name, done: 0, total: file.size });
    try {
      const job = await lastValueFrom(
        this.api.upload(file, this.once.headers()).pipe(tap((event) => this.show(file, event as HttpEvent<ImportJob>))),
      );
      this.once.renew();
      await this.router.navigate(['/imports', (job as { body: ImportJob }).body.id]);
    } catch (error) {
      // Told above the drop area, where the next try begins; a mended file is a new request.
      this.once.renew();
      this.refusal.set(problemSentence(problemOf(error)));
    } finally {
      this.sending.set(null);
    }
  }

  private show(file: File, event: HttpEvent<ImportJob>): void {
    if (event.type !== HttpEventType.UploadProgress) return;
    this.sending.set({ name: file.name, done: event.loaded, total: event.total ?? file.size });
  }
}
