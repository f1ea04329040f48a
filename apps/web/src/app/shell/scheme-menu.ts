import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Icon } from '../shared/icon/icon';
import type { IconName } from '../shared/icon/icons';
import { ColourScheme, type Scheme } from '../shared/theme/scheme';

/** Light, dark, or as the device says. */
@Component({
  selector: 'app-scheme-menu',
  imports: [Icon, MatIconButton, MatMenuModule],
  template: `
    <button
      matIconButton
      type="button"
      [matMenuTriggerFor]="menu"
      i18n-aria-label="@@shell.scheme"
      aria-label="浅色或深色"
      i18n-title="@@shell.scheme"
      title="浅色或深色"
    >
      <app-icon name="contrast" />
    </button>
    <mat-menu #menu="matMenu" xPosition="before">
      @for (choice of choices; track choice.scheme) {
        <button
          mat-menu-item
          role="menuitemradio"
          [attr.aria-checked]="scheme.chosen() === choice.scheme"
          (click)="scheme.choose(choice.scheme)"
        >
          <app-icon [name]="choice.icon" />
          <span>{{ choice.label }}</span>
          @if (scheme.chosen() === choice.scheme) {
            <app-icon class="tick" name="check" />
          }
        </button>
      }
    </mat-menu>
  `,
  styles: `
    span {
      margin-inline: 12px 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SchemeMenu {
  protected readonly scheme = inject(ColourScheme);
  protected readonly choices: readonly { scheme: Scheme; icon: IconName; label: string }[] = [
    { scheme: 'system', icon: 'contrast', label: $localize`:@@shell.scheme.system:跟随系统` },
    { scheme: 'light', icon: 'light_mode', label: $localize`:@@shell.scheme.light:浅色` },
    { scheme: 'dark', icon: 'dark_mode', label: $localize`:@@shell.scheme.dark:深色` },
  ];
}
