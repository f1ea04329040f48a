import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AuditVerdict } from '@yanzhen/contract/audit/audit';
import { InstantPipe, NumPipe } from '../shared/format/pipes';
import { Icon } from '../shared/icon/icon';
import { problemOf } from '../shared/problem/problem-of';
import { problemSentence } from '../shared/problem/problem-sentence';
import { AuditApi } from './audit-api';

const WHY: Readonly<Record<NonNullable<AuditVerdict['broken']>['why'], () => string>> = {
  row_changed: () => $localize`:@@audit.why.changed:记录被改动`,
  row_missing: () => $localize`:@@audit.why.missing:记录被删除`,
  order_changed: () => $localize`:@@audit.why.order:记录次序被改动`,
  tail_missing: () => $localize`:@@audit.why.tail:末尾的记录被删除`,
  head_changed: () => $localize`:@@audit.why.head:链尾标记被改动`,
};

/** Checks link by link that nothing was changed or taken out afterwards. */
@Component({
  selector: 'app-audit-verification',
  imports: [Icon, InstantPipe, MatButton, NumPipe],
  templateUrl: './verification.html',
  styleUrl: './verification.scss',
  host: { class: 'sheet', 'aria-live': 'polite' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Verification {
  private readonly api = inject(AuditApi);

  protected readonly busy = signal(false);
  protected readonly verdict = signal<AuditVerdict | null>(null);
  protected readonly problem = signal<string | null>(null);

  protected async verify(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.verdict.set(await this.api.verify());
    } catch (error) {
      // No verdict is not a good verdict: the sentence takes its place.
      this.verdict.set(null);
      this.problem.set(problemSentence(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }

  /** Which link is the first that does not hold, and how. */
  protected brokenAt({ broken }: AuditVerdict): string {
    if (!broken) return '';
    const why = WHY[broken.why]();
    const place = `${broken.lane}-${broken.seq}`;
    return broken.id === null
      ? $localize`:@@audit.broken.place:${why}:why:（第 ${place}:place: 号位置）。`
      : $localize`:@@audit.broken.row:${why}:why:：第 ${broken.id}:id: 条（第 ${place}:place: 号位置）。`;
  }
}
