import { booleanAttribute, ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { State } from '@yanzhen/domain/ladder/evaluation/finding';
import { Icon } from '../../shared/icon/icon';
import type { IconName } from '../../shared/icon/icons';
import { stateName } from '../../shared/ladder-words/tier-words';

const ICONS: Readonly<Record<State, IconName>> = {
  met: 'check_circle',
  short: 'cancel',
  unknown: 'help',
  judgement: 'person',
};

/** Whether a condition holds, as a sign with its word. */
@Component({
  selector: 'app-state-mark',
  imports: [Icon],
  template: `
    <app-icon [name]="icon()" />
    <span [class.visually-hidden]="quiet()">{{ name() }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      font: var(--mat-sys-label-medium);
      white-space: nowrap;
      color: var(--mat-sys-on-surface-variant);
    }
    app-icon {
      font-size: 1.25rem;
    }
    :host(.met) {
      color: var(--app-fine);
    }
    :host(.short) {
      color: var(--app-late);
    }
    :host(.unknown) {
      color: var(--app-soon);
    }
  `,
  host: { '[class]': 'state()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StateMark {
  readonly state = input.required<State>();
  /** The word is only read aloud. */
  readonly quiet = input(false, { transform: booleanAttribute });

  protected readonly icon = computed(() => ICONS[this.state()]);
  protected readonly name = computed(() => stateName(this.state()));
}
