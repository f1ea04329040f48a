import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatRadioModule } from '@angular/material/radio';
import type { PromiseLine } from '@yanzhen/contract/liaison/follow-up';
import type { PromiseRow } from '@yanzhen/contract/liaison/visit';
import { DayPipe } from '../../shared/format/pipes';
import { currentOf, problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { FollowUpApi } from '../follow-up/follow-up-api';
import { SentenceField } from '../follow-up/sentence-field';

/** What became of a promise: kept or dropped, in a sentence. Closes with true when something was settled. */
@Component({
  selector: 'app-settle-dialog',
  imports: [DayPipe, MatButton, MatDialogModule, MatRadioModule, SentenceField],
  templateUrl: './settle-dialog.html',
  styleUrl: './settle-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettleDialog {
  private readonly api = inject(FollowUpApi);
  private readonly dialog = inject<MatDialogRef<SettleDialog, boolean>>(MatDialogRef);
  protected readonly promise = inject<PromiseLine>(MAT_DIALOG_DATA);

  protected readonly state = signal<'kept' | 'dropped'>('kept');
  protected readonly note = signal('');
  protected readonly saving = signal(false);
  protected readonly refusal = signal('');
  /** Somebody was faster: what they said of it. */
  protected readonly theirs = signal<PromiseRow | null>(null);
  protected readonly ready = computed(() => this.note().trim() !== '' && !this.saving());

  protected async settle(): Promise<void> {
    this.saving.set(true);
    this.refusal.set('');
    try {
      const { id, version } = this.promise;
      await this.api.settle(id, { version, state: this.state(), note: this.note().trim() });
      this.dialog.close(true);
    } catch (error) {
      // Two at once: the second is shown what the first said, which stands.
      const theirs = currentOf<PromiseRow>(error);
      if (theirs) this.theirs.set(theirs);
      else this.refusal.set(problemSentence(problemOf(error)));
    } finally {
      this.saving.set(false);
    }
  }
}
