import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';

/** What is shown is a copy, and of when. */
@Component({
  selector: 'app-kept-note',
  imports: [Icon, InstantPipe],
  template: `
    <p role="status">
      <app-icon name="cloud_off" />
      <span i18n="@@visits.kept">没有网络：显示 {{ at() | instant }} 存在这台设备上的内容。</span>
    </p>
  `,
  styles: `
    p {
      display: flex;
      align-items: center;
      gap: 8px;
      margin: 0 0 12px;
      padding: 10px 14px;
      border-radius: var(--app-radius);
      background: var(--app-soon-container);
      color: var(--app-soon);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeptNote {
  readonly at = input.required<string>();
}
