import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ImportJob } from '@yanzhen/contract/exchange/import';
import { STEP_ACTIONS, type StepAction } from '@yanzhen/domain/exchange/import';
import { DownloadButton } from '../shared/download/download-button';
import { NumPipe } from '../shared/format/pipes';
import { ProblemTable } from './problem-table';
import { ReviewList } from './review-list';
import { StepTable } from './step-table';
import { actionName } from './words';

/** What the dry run found, and after the run what became of it: counts, problems, rows to decide. */
@Component({
  selector: 'app-check-result',
  imports: [DownloadButton, MatButton, NumPipe, ProblemTable, ReviewList, RouterLink, StepTable],
  templateUrl: './check-result.html',
  styleUrl: './check-result.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckResult {
  readonly job = input.required<ImportJob>();
  readonly acting = input(false);
  readonly run = output();
  readonly remap = output();
  readonly changed = output<ImportJob>();
  /** Somebody else acted meanwhile. */
  readonly stale = output();

  protected readonly actions = STEP_ACTIONS;
  protected readonly actionName = actionName;
  protected readonly checked = computed(() => this.job().state === 'checked');
  protected readonly done = computed(() => this.job().state === 'done');
  protected readonly toWrite = computed(() => this.job().counts.create + this.job().counts.change);
  protected readonly rejectedName = computed(
    () => this.job().fileName.replace(/\.[^.]+$/, '') + $localize`:@@exchange.rejected.suffix:-未导入` + '.xlsx',
  );
  /** The card that is open: its rows are listed below. */
  protected readonly open = linkedSignal<ImportJob, StepAction | 'problems'>({
    source: this.job,
    computation: (job, previous) => {
      if (previous && previous.source.id === job.id) return previous.value;
      return job.counts.review ? 'review' : job.problemCount ? 'problems' : 'create';
    },
  });
}
