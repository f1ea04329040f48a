import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { Permission } from '@yanzhen/domain/identity/permission';
import { Session } from '../shared/session/session';

interface Page {
  needs: Permission;
  link: string;
  label: string;
}

/** The pages of the room that the reader may open. */
@Component({
  selector: 'app-liaison-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label">
      @for (page of pages; track page.link) {
        <a
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLink]="page.link"
          [routerLinkActiveOptions]="{
            paths: 'exact',
            queryParams: 'ignored',
            fragment: 'ignored',
            matrixParams: 'ignored',
          }"
          >{{ page.label }}</a
        >
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      gap: 4px;
      overflow-x: auto;
      margin-bottom: 16px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    a {
      flex: none;
      display: flex;
      align-items: center;
      min-height: 44px;
      padding: 0 14px;
      border-bottom: 2px solid transparent;
      color: var(--mat-sys-on-surface-variant);
      text-decoration: none;
    }
    a:hover {
      color: var(--mat-sys-on-surface);
    }
    a.here {
      border-bottom-color: var(--mat-sys-primary);
      color: var(--mat-sys-primary);
      font-weight: 600;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LiaisonNav {
  private readonly session = inject(Session);
  protected readonly label = $localize`:@@liaison.nav:包联走访的各页`;
  protected readonly pages = pages().filter(({ needs }) => this.session.can(needs));
}

const pages = (): Page[] => [
  { needs: 'liaison.read', link: '/liaison/mine', label: $localize`:@@visits.mine.toVisit:待走访企业` },
  { needs: 'liaison.read', link: '/liaison/visits', label: $localize`:@@visits.list.title:走访记录` },
  { needs: 'liaison.assign', link: '/liaison/assignments', label: $localize`:@@liaison.care.title:包联安排` },
  { needs: 'liaison.assign', link: '/liaison/officers', label: $localize`:@@liaison.officers.title:助企干部` },
  { needs: 'liaison.read', link: '/liaison/coverage', label: $localize`:@@liaison.coverage.title:走访覆盖` },
  { needs: 'liaison.read', link: '/liaison/promises', label: $localize`:@@liaison.promises.title:走访承诺` },
  { needs: 'liaison.read', link: '/liaison/requests', label: $localize`:@@liaison.requests.title:走访诉求` },
  { needs: 'liaison.verify', link: '/liaison/corrections', label: $localize`:@@liaison.corrections.title:信息更正` },
  { needs: 'liaison.read', link: '/liaison/digest', label: $localize`:@@liaison.digest.title:周调度与月讲评` },
  { needs: 'liaison.read', link: '/liaison/handovers', label: $localize`:@@liaison.handovers.title:交接与代理` },
  { needs: 'liaison.assign', link: '/liaison/campaigns', label: $localize`:@@liaison.campaigns.title:活动与走访频次` },
];
