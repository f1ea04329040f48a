import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatRadioModule } from '@angular/material/radio';
import type { HotlineClientRow, RotateHotlineKey } from '@yanzhen/contract/tickets/hotline';

const WEEK = 7;
const MONTH = 30;

/** How long the old key is to work beside the new one; closes with that, or with nothing. */
@Component({
  selector: 'app-rotate-dialog',
  imports: [MatButton, MatDialogModule, MatRadioModule],
  template: `
    <h2 mat-dialog-title i18n="@@keys.rotate.title">为 {{ client.name }} 再建一把密钥？</h2>
    <mat-dialog-content>
      <p i18n="@@keys.rotate.text">新旧两把同时有效，对接方可以从容更换。旧的一把：</p>
      <mat-radio-group
        i18n-aria-label="@@keys.rotate.old"
        aria-label="旧的一把"
        [value]="days()"
        (change)="days.set($event.value)"
      >
        <mat-radio-button [value]="null" i18n="@@keys.rotate.byHand">看到不再使用后，由我停用</mat-radio-button>
        <mat-radio-button [value]="week" i18n="@@keys.rotate.days">{{ week }} 天后自动停用</mat-radio-button>
        <mat-radio-button [value]="month" i18n="@@keys.rotate.days">{{ month }} 天后自动停用</mat-radio-button>
      </mat-radio-group>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      <button matButton="filled" type="button" (click)="take()" i18n="@@keys.rotate.act">新建密钥</button>
    </mat-dialog-actions>
  `,
  styles: `
    p {
      margin: 0 0 8px;
    }
    mat-radio-group {
      display: grid;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RotateDialog {
  private readonly dialog = inject<MatDialogRef<RotateDialog, RotateHotlineKey>>(MatDialogRef);
  protected readonly client = inject<HotlineClientRow>(MAT_DIALOG_DATA);

  protected readonly week = WEEK;
  protected readonly month = MONTH;
  protected readonly days = signal<number | null>(null);

  protected take(): void {
    this.dialog.close({ oldEndsInDays: this.days() });
  }
}
