import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Brand } from './brand';

/** What stands around a page that nobody signs in for. */
@Component({
  selector: 'app-public-frame',
  imports: [Brand, RouterLink],
  template: `
    <header>
      <a routerLink="/publicity" i18n-aria-label="@@apply.public.home" aria-label="雁阵公示首页"><app-brand /></a>
      <nav i18n-aria-label="@@apply.public.lists" aria-label="公示">
        <a routerLink="/publicity" i18n="@@apply.public.ladder">梯度认定</a>
        <a routerLink="/call-results" i18n="@@apply.public.calls">扶持名单</a>
        <a routerLink="/track" i18n="@@tickets.track.door">诉求进度</a>
      </nav>
      <a class="sign-in" routerLink="/" i18n="@@apply.public.signIn">登录系统</a>
    </header>
    <main><ng-content /></main>
  `,
  styles: `
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 4px 16px;
      padding: 10px 20px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      background: var(--app-sheet);
    }
    header a {
      text-decoration: none;
      white-space: nowrap;
    }
    nav {
      display: flex;
      gap: 16px;
      margin-inline: auto 20px;
    }
    main {
      max-width: 960px;
      margin: 0 auto;
      padding: 20px 16px 48px;
    }
    /* The lists get a line of their own under the name and the way in. */
    @media (max-width: 599px) {
      header {
        flex-wrap: wrap;
        padding: 10px 16px;
      }
      nav {
        order: 1;
        flex-basis: 100%;
        margin-inline: 0;
        overflow-x: auto;
      }
      nav a {
        padding-block: 10px;
      }
    }
    @media print {
      header {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicFrame {}
