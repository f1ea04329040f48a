import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Icon } from '../icon/icon';
import { Waiting } from './waiting';

/** "2 waiting", on every page as long as it is so. */
@Component({
  selector: 'app-waiting-mark',
  imports: [Icon, MatButton, RouterLink],
  template: `
    @if (waiting.count(); as count) {
      <a matButton routerLink="/liaison/queue" [title]="words()" [attr.aria-label]="words()">
        <app-icon name="cloud_upload" />
        {{ count }}
      </a>
    }
  `,
  styles: `
    a {
      flex: none;
      min-width: 0;
      min-height: 44px;
      padding-inline: 10px;
      color: var(--app-soon);
      white-space: nowrap;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaitingMark {
  protected readonly waiting = inject(Waiting);
  protected readonly words = computed(
    () => $localize`:@@shared.waiting:${this.waiting.count()}:count: 条走访还没有上传`,
  );
}
