import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CallDetail, RankedLine } from '@yanzhen/contract/credit/call';
import { DownloadButton } from '../../shared/download/download-button';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe, InstantPipe, UnitNamePipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { CallApi } from './call-api';
import { APART, PLACINGS, standingTone, standingWords, whyBefore } from './words';

interface ShownLine extends RankedLine {
  /** Why it stands before the next one. */
  why: string;
  /** The first below the last place that was given. */
  lineAbove: boolean;
}

/** The order with the reason for every pair, who stands apart, the draw, and what has changed since. */
@Component({
  selector: 'app-ranking-section',
  imports: [DayPipe, DownloadButton, Empty, Failure, Icon, InstantPipe, Loading, MatButton, RouterLink, UnitNamePipe],
  templateUrl: './ranking-section.html',
  styleUrl: './ranking-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RankingSection {
  private readonly api = inject(CallApi);
  private readonly notice = inject(Notice);

  readonly call = input.required<CallDetail>();

  private readonly callId = computed(() => this.call().id);
  private readonly version = computed(() => this.call().version);
  protected readonly ranked = computed(() => this.call().ranked !== null && this.call().state !== 'scoring');
  protected readonly ranking = this.api.ranking(this.callId, this.version);
  protected readonly lines = computed((): ShownLine[] => {
    const lines = this.ranking.hasValue() ? this.ranking.value().lines : [];
    const last = lines.findLastIndex(({ placing }) => placing === 'chosen');
    return lines.map((line, index) => {
      const next = lines[index + 1];
      return { ...line, why: next ? whyBefore(line, next) : '', lineAbove: last >= 0 && index === last + 1 };
    });
  });
  protected readonly chosen = computed(() => this.lines().filter(({ placing }) => placing === 'chosen').length);
  protected readonly frozen = computed(() => this.call().frozen !== null);
  protected readonly drawn = computed(() => this.lines().some(({ ticket }) => ticket !== null));
  protected readonly same = signal<boolean | null>(null);
  protected readonly placings = PLACINGS;
  protected readonly apart = APART;
  protected readonly words = standingWords;
  protected readonly tone = standingTone;

  protected print(): void {
    window.print();
  }

  protected async rerun(): Promise<void> {
    try {
      this.same.set((await this.api.rerun(this.callId())).same);
    } catch (error) {
      // Told at the foot of the page; nothing was said about the list.
      this.notice.problem(error);
    }
  }
}
