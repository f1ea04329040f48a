import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Icon } from '../icon/icon';
import type { Column } from './column';

/** Which columns of a table are shown. Not there when nothing can be hidden. */
@Component({
  selector: 'app-column-choice',
  imports: [Icon, MatButton, MatMenuModule],
  template: `
    @if (optional().length) {
      <button matButton type="button" [matMenuTriggerFor]="menu">
        <app-icon name="view_column" />
        <ng-container i18n="@@shared.table.columns">选择列</ng-container>
      </button>
      <mat-menu #menu="matMenu">
        @for (column of optional(); track column.key) {
          <button
            mat-menu-item
            role="menuitemcheckbox"
            [attr.aria-checked]="isShown(column.key)"
            (click)="$event.stopPropagation(); toggle(column.key)"
          >
            <app-icon class="tick" name="check" [class.off]="!isShown(column.key)" />
            {{ column.label }}
          </button>
        }
      </mat-menu>
    }
  `,
  styles: `
    .tick {
      margin-inline-end: 12px;
    }
    .off {
      visibility: hidden;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColumnChoice<T> {
  readonly columns = input.required<readonly Column<T>[]>();
  readonly shown = input.required<readonly string[]>();
  readonly shownChange = output<string>();

  protected readonly optional = computed(() => this.columns().filter((column) => !column.always));

  protected isShown(key: string): boolean {
    return this.shown().includes(key);
  }

  protected toggle(key: string): void {
    const wanted = (of: string): boolean => (of === key ? !this.isShown(of) : this.isShown(of));
    const keys = this.columns().map((column) => column.key);
    this.shownChange.emit(keys.filter(wanted).join(','));
  }
}
