import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import type { NewHotlineKey } from '@yanzhen/contract/tickets/hotline';
import { Copyable } from '../../shared/copyable';

/** The only time that a secret is seen. */
@Component({
  selector: 'app-secret-dialog',
  imports: [Copyable, MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title i18n="@@keys.secret.title">{{ answer.client.name }} 的新密钥</h2>
    <mat-dialog-content>
      <p i18n="@@keys.secret.text">
        请现在复制，并以安全的方式交给对接方的技术人员。关闭后不再显示；没有记下的，只能再建一把。
      </p>
      <dl>
        @if (apiKey) {
          <dt>api_key</dt>
          <dd class="secret"><app-copyable [text]="apiKey" /></dd>
        } @else {
          <dt i18n="@@keys.keyId">密钥编号</dt>
          <dd><app-copyable [text]="answer.keyId" /></dd>
          <dt i18n="@@keys.secret">密钥</dt>
          <dd class="secret"><app-copyable [text]="answer.secret" /></dd>
        }
      </dl>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="filled" type="button" mat-dialog-close i18n="@@keys.secret.done">已复制，关闭</button>
    </mat-dialog-actions>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 8px 20px;
      margin: 0;
    }
    dd {
      margin: 0;
    }
    .secret {
      font: var(--mat-sys-title-medium);
      color: var(--mat-sys-on-surface);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SecretDialog {
  protected readonly answer = inject<NewHotlineKey>(MAT_DIALOG_DATA);

  /** Open311 sends both in one. */
  protected readonly apiKey =
    this.answer.client.kind === 'open311' ? `${this.answer.keyId}.${this.answer.secret}` : null;
}
