import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import type { TemporaryPassword } from '@yanzhen/contract/identity/user';
import { Copyable } from '../shared/copyable';

/** The only time that a temporary password is seen. */
@Component({
  selector: 'app-temporary-password-dialog',
  imports: [Copyable, MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title i18n="@@identity.temporary.title">{{ answer.user.name }} 的临时密码</h2>
    <mat-dialog-content>
      <p i18n="@@identity.temporary.text">请当面或电话告知本人。关闭后不再显示；本人首次登录时必须换成自己的密码。</p>
      <dl>
        <dt i18n="@@identity.username">用户名</dt>
        <dd><app-copyable [text]="answer.user.username" /></dd>
        <dt i18n="@@identity.password.temporary">临时密码</dt>
        <dd class="password"><app-copyable [text]="answer.password" /></dd>
      </dl>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="filled" type="button" mat-dialog-close i18n="@@identity.temporary.done">已记下，关闭</button>
    </mat-dialog-actions>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 8px 20px;
      margin: 0;
    }
    dd {
      margin: 0;
    }
    .password {
      font: var(--mat-sys-title-large);
      letter-spacing: 0.04em;
      color: var(--mat-sys-on-surface);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemporaryPasswordDialog {
  protected readonly answer = inject<TemporaryPassword>(MAT_DIALOG_DATA);
}
