import { ChangeDetectionStrategy, Component, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** The choice between two versions; a dialog puts it into its actions, where it stays in view. */
@Component({
  selector: 'app-conflict-acts',
  imports: [MatButton],
  template: `
    <button matButton="outlined" type="button" (click)="takeTheirs.emit()" i18n="@@shared.conflict.takeTheirs">
      用现在保存着的
    </button>
    <button matButton="filled" type="button" (click)="keepMine.emit()" i18n="@@shared.conflict.keepMine">
      保存我填写的
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: 8px;
    }
    button {
      min-height: 44px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConflictActs {
  /** Save what I wrote on top of their version. */
  readonly keepMine = output();
  /** Forget what I wrote. */
  readonly takeTheirs = output();
}
