import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

export interface Crumb {
  label: string;
  link: string;
}

/** Where we are, what it is called, and what can be done here (content with `actions`). */
@Component({
  selector: 'app-page-header',
  imports: [RouterLink],
  template: `
    @if (crumbs().length) {
      <nav i18n-aria-label="@@shared.crumbs" aria-label="位置">
        @for (crumb of crumbs(); track crumb.link; let last = $last) {
          <a [routerLink]="crumb.link">{{ crumb.label }}</a>
          @if (!last) {
            <span aria-hidden="true">/</span>
          }
        }
      </nav>
    }
    <div class="line">
      <div class="words">
        <h1>{{ heading() }}</h1>
        @if (lead()) {
          <p>{{ lead() }}</p>
        }
      </div>
      <div class="actions"><ng-content select="[actions]" /></div>
    </div>
  `,
  styleUrl: './page-header.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
  readonly crumbs = input<readonly Crumb[]>([]);
}
