import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../problem/problem-of';
import { problemSentence } from '../problem/problem-sentence';

/** Short words at the foot of the page. */
@Injectable({ providedIn: 'root' })
export class Notice {
  private readonly bar = inject(MatSnackBar);

  say(text: string): void {
    this.bar.open(text);
  }

  /** Offers a way back; `undo` runs when it is taken. */
  async sayWithUndo(text: string, undo: () => void): Promise<void> {
    const shown = this.bar.open(text, $localize`:@@shared.undo:撤销`, { duration: 10_000 });
    const { dismissedByAction } = await firstValueFrom(shown.afterDismissed());
    if (dismissedByAction) undo();
  }

  /** What went wrong in an act that has no place of its own on the page. Stays until read. */
  problem(error: unknown): void {
    this.bar.open(problemSentence(problemOf(error)), $localize`:@@shared.gotIt:知道了`, {
      duration: 30_000,
      politeness: 'assertive',
    });
  }
}
