import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Notice } from '../../shared/feedback/notice';
import { ProgressLine } from '../../shared/feedback/progress-line';
import { formatInstant } from '../../shared/format/days';
import { NumPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { idempotency } from '../../shared/session/idempotency';
import { ReachApi } from './reach-api';

const ASK_AGAIN_MS = 1500;

/** When the whole register was last evaluated, how far a run is, and starting one. */
@Component({
  selector: 'app-run-card',
  imports: [Icon, MatButton, NumPipe, ProgressLine],
  template: `
    @if (latest(); as run) {
      @if (run.state === 'running') {
        <app-progress-line
          i18n-label="@@reach.run.running"
          label="正在评估全部企业"
          [done]="run.done"
          [total]="run.total"
        />
      } @else {
        <p class="muted">
          <app-icon name="schedule" />
          @if (run.state === 'done') {
            <span i18n="@@reach.run.done"
              >最近一次全库评估：{{ instant(run.finishedAt) }}，{{ run.total | num: 0 }} 家，{{
                run.changed | num: 0
              }}
              条结论有变化。企业改数据后会随即重新评估。</span
            >
          } @else {
            <span class="problem" i18n="@@reach.run.failed"
              >最近一次全库评估没有完成（{{ instant(run.startedAt) }}），将从中断处继续。</span
            >
          }
        </p>
      }
    } @else if (runs.hasValue()) {
      <p class="muted" i18n="@@reach.run.never">还没有做过全库评估；每天夜里自动评估一次。</p>
    }
    @if (mayStart() && runs.hasValue() && latest()?.state !== 'running') {
      <button matButton type="button" [disabled]="starting()" (click)="start()">
        <app-icon name="sync" />
        <ng-container i18n="@@reach.run.start">现在评估</ng-container>
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 16px;
    }
    p {
      margin: 0;
      font: var(--mat-sys-body-small);
    }
    p app-icon {
      margin-inline-end: 4px;
      font-size: 1rem;
    }
    app-progress-line {
      flex: 1;
    }
    @media print {
      button {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunCard {
  private readonly api = inject(ReachApi);
  private readonly notice = inject(Notice);
  private readonly once = idempotency();

  readonly mayStart = input.required<boolean>();
  /** A run that was seen running has ended: what the page shows is old. */
  readonly finished = output();

  protected readonly runs = this.api.runs();
  protected readonly starting = signal(false);
  protected readonly latest = computed(() => (this.runs.hasValue() ? this.runs.value()[0] : undefined));
  protected readonly instant = formatInstant;
  private watched: number | null = null;

  constructor() {
    // Ask again while a run goes on, also when one answer got lost on the way.
    effect((gone) => {
      const run = this.latest();
      if (run?.state === 'running') {
        this.watched = run.id;
        const timer = setTimeout(() => this.runs.reload(), ASK_AGAIN_MS);
        gone(() => clearTimeout(timer));
      } else if (run && run.id === this.watched) {
        this.watched = null;
        this.finished.emit();
      }
    });
  }

  protected async start(): Promise<void> {
    this.starting.set(true);
    try {
      await this.api.start(this.once.headers());
      this.once.renew();
    } catch (error) {
      // Told at the foot of the page: somebody else may have started one a moment ago.
      this.notice.problem(error);
    } finally {
      this.runs.reload();
      this.starting.set(false);
    }
  }
}
