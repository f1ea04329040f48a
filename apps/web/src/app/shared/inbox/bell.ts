import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Icon } from '../icon/icon';
import { Unread } from './unread';

const EVERY_MS = 60_000;

/** The door to the inbox, with the number of what is unread; looked up again every minute while the page is in view. */
@Component({
  selector: 'app-bell',
  imports: [Icon, MatIconButton, RouterLink],
  template: `
    <a matIconButton routerLink="/inbox" [attr.aria-label]="label()">
      <app-icon name="notifications" />
      @if (unread.count()) {
        <span class="count" aria-hidden="true">{{ unread.shown() }}</span>
      }
    </a>
  `,
  styles: `
    a {
      position: relative;
    }
    .count {
      position: absolute;
      inset-block-start: 2px;
      inset-inline-start: 54%;
      min-width: 16px;
      padding: 0 4px;
      border-radius: 8px;
      background: var(--mat-sys-error);
      color: var(--mat-sys-on-error);
      font: 600 0.625rem/16px sans-serif;
      text-align: center;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Bell {
  protected readonly unread = inject(Unread);
  protected readonly label = computed(() =>
    this.unread.count()
      ? $localize`:@@shared.bell.unread:消息，${this.unread.shown()}:count: 条未读`
      : $localize`:@@shared.bell:消息`,
  );

  constructor() {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') this.unread.refresh();
    }, EVERY_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
