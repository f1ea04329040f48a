import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Icon } from '../shared/icon/icon';
import { language } from '../shared/language';

/** The same page in the other language. Each language is a build of its own, so this is a real page load. */
@Component({
  selector: 'app-language-link',
  imports: [Icon, MatButton],
  template: `
    <a matButton [href]="address()" [attr.hreflang]="other" [attr.lang]="other" (click)="go($event)">
      <app-icon name="translate" />
      {{ label }}
    </a>
  `,
  styles: `
    @media (max-width: 599px) {
      a {
        min-width: 0;
        padding-inline: 8px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguageLink {
  private readonly router = inject(Router);

  protected readonly other = language() === 'en' ? 'zh-CN' : 'en';
  protected readonly label = language() === 'en' ? '中文' : 'English';

  protected address(): string {
    return this.other === 'en' ? `/en${this.router.url}` : this.router.url;
  }

  /** The address is read when it is needed: the router tells nobody that it changed. */
  protected go(event: Event): void {
    event.preventDefault();
    location.assign(this.address());
  }
}
