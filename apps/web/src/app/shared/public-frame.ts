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
      padding: 10px 20px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      background: var(--app-sheet);
    }
    header a {
      text-decoration: none;
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
    @media print {
      header {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicFrame {}
