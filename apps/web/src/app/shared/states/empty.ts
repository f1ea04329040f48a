import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/** Nothing there yet: says so, says why, and offers the next step as content. */
@Component({
  selector: 'app-empty',
  imports: [Icon],
  template: `
    <app-icon [name]="icon()" />
    <p class="what">{{ what() }}</p>
    @if (why()) {
      <p class="why">{{ why() }}</p>
    }
    <ng-content />
  `,
  styleUrl: './state.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Empty {
  readonly icon = input<IconName>('inbox');
  readonly what = input.required<string>();
  readonly why = input<string>();
}
