import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AuditVerdict } from '@yanzhen/contract/audit/audit';
import { InstantPipe, NumPipe } from '../shared/format/pipes';
import { Icon } from '../shared/icon/icon';
import { problemOf } from '../shared/problem/problem-of';
import { problemSentence } from '../shared/problem/problem-sentence';
import { AuditApi } from './audit-api';

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
}
