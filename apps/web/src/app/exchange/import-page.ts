import { ViewportScroller } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  numberAttribute,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ImportJob } from '@yanzhen/contract/exchange/import';
import { isWorking, mayDo } from '@yanzhen/domain/exchange/import-life';
import { Confirm } from '../shared/feedback/confirm';
import { Notice } from '../shared/feedback/notice';
import { ProgressLine } from '../shared/feedback/progress-line';
import { PageHeader } from '../shared/page-header';
import { problemSentence } from '../shared/problem/problem-sentence';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { CheckResult } from './check-result';
import { ExchangeApi } from './exchange-api';
import { MappingEditor } from './mapping-editor';
import { Stages } from './stages';
import { kindName, stateName } from './words';

const ASK_AGAIN_MS = 1000;

/** One import from file to result. All it shows comes from the server, so a reload or a restart loses nothing. */
@Component({
  selector: 'app-import-page',
  imports: [CheckResult, Failure, Loading, MappingEditor, MatButton, PageHeader, ProgressLine, RouterLink, Stages],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  private readonly api = inject(ExchangeApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  private readonly viewport = inject(ViewportScroller);

  readonly id = input.required({ transform: numberAttribute });

  protected readonly job = this.api.job(this.id);
  /** The person went back from the dry run to the mapping. */
  protected readonly remap = signal(false);
  protected readonly acting = signal(false);
  protected readonly crumbs = [{ label: $localize`:@@exchange.title:数据导入`, link: '/imports' }];
  protected readonly lead = computed(() => {
    if (!this.job.hasValue()) return '';
    const { kind, state } = this.job.value();
    return `${kindName(kind)} · ${stateName(state)}`;
  });
  protected readonly working = computed(() => this.job.hasValue() && isWorking(this.job.value().state));
  protected readonly stateName = stateName;
  protected readonly mayDo = mayDo;

  constructor() {
    // Ask again while the server works, also when one answer got lost.
    effect((gone) => {
      const lost = this.job.error() !== undefined;
      if (!lost && !(this.job.hasValue() && isWorking(this.job.value().state))) return;
      const timer = setTimeout(() => this.job.reload(), ASK_AGAIN_MS);
      gone(() => clearTimeout(timer));
    });
  }

  protected why(job: ImportJob): string {
    const code = `exchange.${job.failure ?? 'file_unreadable'}`.replace('exchange.exchange.', 'exchange.');
    return problemSentence({ type: '', title: '', status: 422, code, details: job.failureDetails, requestId: '' });
  }

  protected changed(job: ImportJob): void {
    this.remap.set(false);
    this.job.set(job);
    this.viewport.scrollToPosition([0, 0]);
  }

  protected async run(job: ImportJob): Promise<void> {
    await this.act(job, 'run');
  }

  protected async cancel(job: ImportJob): Promise<void> {
    const running = job.state === 'running';
    const sure = await this.confirm.ask({
      title: $localize`:@@exchange.cancel.title:取消这次导入？`,
      text: running
        ? $localize`:@@exchange.cancel.running:已经写入的行会保留，其余不再写入；之后可以整批撤销。`
        : $localize`:@@exchange.cancel.nothing:还没有写入任何数据，取消后这份文件不再处理。`,
      act: $localize`:@@exchange.cancel:取消导入`,
    });
    if (sure) await this.act(job, 'cancel');
  }

  protected async undo(job: ImportJob): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@exchange.undo.title:撤销这一批？`,
      text: $localize`:@@exchange.undo.text:这次新增的会删除，更新的会恢复原值。导入之后又被改动过的行会保留，并列出来。`,
      act: $localize`:@@exchange.undo:撤销这一批`,
      danger: true,
    });
    if (sure) await this.act(job, 'undo');
  }

  private async act(job: ImportJob, act: 'run' | 'cancel' | 'undo'): Promise<void> {
    this.acting.set(true);
    try {
      this.changed(await this.api.act(job.id, act, job.version));
    } catch (error) {
      // Somebody else may have acted meanwhile: the page shows how it stands now.
      this.notice.problem(error);
      this.job.reload();
    } finally {
      this.acting.set(false);
    }
  }
}
