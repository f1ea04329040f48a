import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { CallDetail, ScoreTableAnswer } from '@yanzhen/contract/credit/call';
import { CALL_LIMITS } from '@yanzhen/domain/credit/call/call';
import type { LineProblem } from '@yanzhen/domain/credit/call/score-table';
import { InstantPipe } from '../../shared/format/pipes';
import { FileDrop } from '../../shared/inputs/file-drop';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { CallApi } from './call-api';
import { LINE_PROBLEMS } from './words';

/** A whole table of candidates and scores: pasted or from a workbook, looked at, then written as a whole. */
@Component({
  selector: 'app-table-dialog',
  imports: [FileDrop, InstantPipe, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  templateUrl: './table-dialog.html',
  styleUrl: './table-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TableDialog {
  private readonly api = inject(CallApi);
  private readonly dialog = inject<MatDialogRef<TableDialog, boolean>>(MatDialogRef);

  protected readonly call = inject<CallDetail>(MAT_DIALOG_DATA);
  protected readonly text = signal('');
  protected readonly answer = signal<ScoreTableAnswer | null>(null);
  protected readonly refusal = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly most = CALL_LIMITS.table;
  protected readonly endings = ['.xlsx', '.xls', '.csv', '.ods'];

  protected type(text: string): void {
    this.text.set(text);
    this.answer.set(null);
    this.refusal.set(null);
  }

  protected why(problem: LineProblem): string {
    return LINE_PROBLEMS[problem];
  }

  protected take(files: File[]): Promise<void> {
    return this.doing(async () => {
      const [file] = files;
      if (file) this.type(await this.api.sheet(this.call.id, file));
      await this.look();
    });
  }

  protected check(): Promise<void> {
    return this.doing(() => this.look());
  }

  protected write(): Promise<void> {
    return this.doing(async () => {
      await this.api.table(this.call.id, { text: this.text(), apply: true });
      this.dialog.close(true);
    });
  }

  private async look(): Promise<void> {
    this.answer.set(await this.api.table(this.call.id, { text: this.text(), apply: false }));
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.refusal.set(null);
    try {
      await work();
    } catch (error) {
      // Nothing was written: told here, and the text stays for mending.
      this.refusal.set(problemSentence(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
