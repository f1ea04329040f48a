import { CdkTableModule } from '@angular/cdk/table';
import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  contentChildren,
  ElementRef,
  inject,
  input,
  output,
  type TemplateRef,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatTableModule } from '@angular/material/table';
import { RouterLink } from '@angular/router';
import { formatTotal } from '../format/numbers';
import { Icon } from '../icon/icon';
import { problemOf } from '../problem/problem-of';
import { problemSentence } from '../problem/problem-sentence';
import { Cell, type Column, nextSort, shownColumns } from './column';
import { ColumnChoice } from './column-choice';

/**
 * Rows under a head that stays in sight. Sort and chosen columns belong to the page, which keeps them in its address.
 * On a phone every row becomes a card. Arrow keys move between the rows that open something.
 */
@Component({
  selector: 'app-data-table',
  imports: [CdkTableModule, ColumnChoice, Icon, MatButton, MatTableModule, NgTemplateOutlet, RouterLink],
  templateUrl: './data-table.html',
  styleUrl: './data-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DataTable<T> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** What the table lists, for those who hear it. */
  readonly label = input.required<string>();
  readonly columns = input.required<readonly Column<T>[]>();
  readonly rows = input.required<readonly T[]>();
  readonly rowKey = input.required<(row: T) => string | number>();
  /** Where a row leads, as router commands; its first cell becomes the link. */
  readonly rowLink = input<(row: T) => unknown[]>();
  /** `key` ascending, `-key` descending. */
  readonly sort = input<string>();
  /** Keys of the chosen columns, comma-separated, as in the address. */
  readonly shown = input<string>();
  /** How many there are in all; left out = no line about it. */
  readonly total = input<number>();
  readonly capped = input(false);
  readonly hasMore = input(false);
  readonly loadingMore = input(false);
  readonly moreError = input<unknown>(null);

  readonly sortChange = output<string>();
  readonly shownChange = output<string>();
  readonly more = output();

  private readonly cells = contentChildren<Cell<T>>(Cell);
  protected readonly templates = computed(
    () => new Map<string, TemplateRef<{ $implicit: T }>>(this.cells().map((cell) => [cell.key(), cell.template])),
  );
  protected readonly visible = computed(() => shownColumns(this.columns(), this.shown()));
  protected readonly keys = computed(() => this.visible().map((column) => column.key));
  protected readonly totalText = computed(() => {
    const total = this.total();
    return total === undefined ? null : formatTotal(total, this.capped());
  });
  protected readonly moreProblem = computed(() =>
    this.moreError() ? problemSentence(problemOf(this.moreError())) : null,
  );
  protected readonly track = (_at: number, row: T): string | number => this.rowKey()(row);

  protected direction(key: string): 'ascending' | 'descending' | null {
    if (this.sort() === key) return 'ascending';
    return this.sort() === `-${key}` ? 'descending' : null;
  }

  protected sortBy(key: string): void {
    this.sortChange.emit(nextSort(this.sort(), key));
  }

  protected step(event: Event, by: 1 | -1): void {
    const links = Array.from(this.host.nativeElement.querySelectorAll<HTMLElement>('.row-link'));
    const next = links[links.indexOf(event.target as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
