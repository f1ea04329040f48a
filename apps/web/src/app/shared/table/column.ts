import { Directive, inject, input, TemplateRef } from '@angular/core';

export interface Column<T> {
  key: string;
  label: string;
  /** Plain text of the cell; a richer cell is an `ng-template appCell`. */
  text?: (row: T) => string;
  sortable?: true;
  /** Right-aligned, tabular figures. */
  numeric?: true;
  /** Cannot be hidden. */
  always?: true;
  /** Not shown until chosen. */
  hiddenAtFirst?: true;
}

interface CellContext<T> {
  $implicit: T;
}

/**
 * A cell of its own making: `<ng-template appCell="name" [appCellOf]="columns" let-row>`. The columns are only there so that
 * the compiler knows what `row` is.
 */
@Directive({ selector: 'ng-template[appCell]' })
export class Cell<T> {
  readonly template = inject<TemplateRef<CellContext<T>>>(TemplateRef);
  readonly key = input.required<string>({ alias: 'appCell' });
  readonly appCellOf = input.required<readonly Column<T>[]>();

  static ngTemplateContextGuard<T>(_cell: Cell<T>, _context: unknown): _context is CellContext<T> {
    return true;
  }
}

/** Which columns are seen: what the reader chose, else all but those hidden at first. */
export function shownColumns<T>(columns: readonly Column<T>[], chosen: string | undefined): Column<T>[] {
  const keys = chosen ? chosen.split(',') : null;
  return columns.filter((column) => column.always || (keys ? keys.includes(column.key) : !column.hiddenAtFirst));
}

/** A click on a heading: ascending, descending, then ascending again. `-key` is descending. */
export const nextSort = (present: string | undefined, key: string): string => (present === key ? `-${key}` : key);
