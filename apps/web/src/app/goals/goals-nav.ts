import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The pages of the room. */
@Component({
  selector: 'app-goals-nav',
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
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    a {
      flex: none;
      padding: 10px 14px;
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
export class GoalsNav {
  protected readonly label = $localize`:@@goals.nav:目标看板的各页`;
  protected readonly pages = [
    { link: '/goals', label: $localize`:@@goals.nav.board:看板` },
    { link: '/goals/forecast', label: $localize`:@@goals.forecast.title:预测` },
    { link: '/goals/plan', label: $localize`:@@goals.plan.title:年度计划` },
    { link: '/goals/snapshots', label: $localize`:@@goals.snapshots.title:月末快照与通报` },
    { link: '/goals/rows', label: $localize`:@@goals.rows.title:目标行` },
  ];
}
