import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Notice } from './feedback/notice';
import { Icon } from './icon/icon';

/** A code that people carry elsewhere: one click copies it. */
@Component({
  selector: 'app-copyable',
  imports: [Icon],
  template: `
    <button type="button" (click)="copy()" i18n-title="@@shared.copy" title="复制">
      <span>{{ text() }}</span>
      <app-icon name="content_copy" />
    </button>
  `,
  styles: `
    button {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      font-variant-numeric: tabular-nums;
      text-align: start;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    app-icon {
      font-size: 1rem;
      color: var(--mat-sys-on-surface-variant);
    }
    @media print {
      app-icon {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Copyable {
  // The clipboard of the CDK also works on plain-http addresses, where the browser's own does not.
  private readonly clipboard = inject(Clipboard);
  private readonly notice = inject(Notice);

  readonly text = input.required<string>();

  protected copy(): void {
    const done = this.clipboard.copy(this.text());
    this.notice.say(
      done ? $localize`:@@shared.copied:已复制` : $localize`:@@shared.notCopied:没能复制，请手动选中后复制`,
    );
  }
}
