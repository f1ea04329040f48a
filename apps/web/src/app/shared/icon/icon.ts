import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { type IconName, ICONS } from './icons';

/** One of the product's icons, in the colour and size of the text around it. Decorative: the control beside it carries the name. */
@Component({
  selector: 'app-icon',
  template: '',
  host: { 'aria-hidden': 'true', '[innerHTML]': 'svg()' },
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      font-size: 1.25rem;
      width: 1em;
      height: 1em;
      vertical-align: -0.25em;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  private readonly sanitizer = inject(DomSanitizer);

  readonly name = input.required<IconName>();

  /** The markup comes from the bundle, never from data. */
  protected readonly svg = computed(() => this.sanitizer.bypassSecurityTrustHtml(ICONS[this.name()]));
}
