import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Brand } from '../shared/brand';
import { Bell } from '../shared/inbox/bell';
import { WaitingMark } from '../shared/offline/waiting-mark';
import { Icon } from '../shared/icon/icon';
import { Session } from '../shared/session/session';
import { AccountMenu } from './account-menu';
import { LanguageLink } from './language-link';
import { doorsOf, groupsOf } from './navigation';
import { SchemeMenu } from './scheme-menu';

/** On a phone five doors fit at the foot of the page; with more of them the last place opens the rest. */
const PHONE_DOORS = 5;

/** What stands around every page: side navigation (rail on a tablet, bar at the foot on a phone), and the bar on top. */
@Component({
  selector: 'app-frame',
  imports: [
    AccountMenu,
    Bell,
    Brand,
    Icon,
    LanguageLink,
    MatMenuModule,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SchemeMenu,
    WaitingMark,
  ],
  templateUrl: './frame.html',
  styleUrl: './frame.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Frame {
  private readonly session = inject(Session);

  protected readonly alone = this.session.alone;
  protected readonly demo = computed(() => this.session.me()?.demo ?? false);
  protected readonly doors = computed(() => {
    const me = this.session.me();
    return me ? doorsOf(me) : [];
  });
  protected readonly groups = computed(() => groupsOf(this.doors()));
  protected readonly spill = computed(() =>
    this.doors().length > PHONE_DOORS ? this.doors().slice(PHONE_DOORS - 1) : [],
  );

  protected isSpilt(link: string): boolean {
    return this.spill().some((door) => door.link === link);
  }

  /** A plain `#main` would be an address of its own under `<base href>`. */
  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
