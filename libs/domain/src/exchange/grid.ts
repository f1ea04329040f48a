/** One cell as read. A number that the file shows as a date comes as `serial` with `dated: true`; text stays as typed. */
export interface Cell {
  /** The raw value: text, number, or boolean; never a `Date`. */
  readonly value: string | number | boolean;
  /** What the file shows for it, where the file says so. */
  readonly shown?: string;
  /** The number format is a date format. `value` is then an Excel serial day. */
  readonly dated?: true;
  /** The cell was a formula; `value` is its stored result. */
  readonly formula?: true;
}

/** A merged rectangle, all bounds inclusive, rows and columns counted from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row that has at least one cell; `row` is counted from 0, cells by column from 0. */
export interface GridRow {
  readonly row: number;
  readonly cells: Readonly<Record<number, Cell>>;
}

/** A worksheet, sparse: blank rows and blank cells are simply not there. */
export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
}
