import { ChangeDetectionStrategy, Component, inject, Injectable } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

export interface Question {
  title: string;
  text: string;
  /** The verb on the button: "撤销这一批", never "确定". */
  act: string;
  danger?: true;
}

@Component({
  selector: 'app-confirm-dialog',
  imports: [MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <mat-dialog-content>{{ question.text }}</mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [mat-dialog-close]="false" i18n="@@shared.cancel">取消</button>
      <button matButton="filled" type="button" [class.danger]="question.danger" [mat-dialog-close]="true">
        {{ question.act }}
      </button>
    </mat-dialog-actions>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
}

/** Asks before an act that others notice. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialogs = inject(MatDialog);

  async ask(question: Question): Promise<boolean> {
    const dialog = this.dialogs.open<ConfirmDialog, Question, boolean>(ConfirmDialog, {
      data: question,
      width: '480px',
      autoFocus: question.danger ? 'first-tabbable' : 'dialog',
    });
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }
}
