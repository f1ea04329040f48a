import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import { factName } from '../../shared/ladder-words/fact-words';
import { FillForm } from './fill-form';

/** One fact, told or corrected where it is missed. */
@Component({
  selector: 'app-fact-dialog',
  imports: [FillForm, MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ name }}</h2>
    <mat-dialog-content>
      <app-fill-form [facts]="facts" (saved)="dialog.close()">
        <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      </app-fill-form>
    </mat-dialog-content>
  `,
  styles: `
    app-fill-form {
      display: block;
      padding-top: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactDialog {
  protected readonly dialog = inject<MatDialogRef<FactDialog>>(MatDialogRef);
  protected readonly facts = [inject<FactRef>(MAT_DIALOG_DATA)];
  protected readonly name = factName(this.facts[0]);
}
