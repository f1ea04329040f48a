import { COUNT_KEYS } from '@yanzhen/domain/tickets/numbers/count';

/** What a cell is told apart by, beside the month. */
export const CELL_DIMENSIONS = ['unit', 'department', 'kind', 'channel'] as const;
export type CellDimension = (typeof CELL_DIMENSIONS)[number];

/** What a cell adds up: the counts, then the minutes of handling. */
export const CELL_SUMS = [...COUNT_KEYS, 'handledMinutes'] as const;

export type Cell = Readonly<Record<CellDimension, string>> &
  Readonly<Record<(typeof CELL_SUMS)[number], string | number>>;

/** What changes in the counts once it is later than `at` (milliseconds). */
export interface Due extends Readonly<Record<CellDimension, string>> {
  readonly at: number;
  readonly adds: 'due' | 'response_due';
  readonly added: number;
  readonly takes: 'on_time' | 'responded';
  readonly taken: number;
}

/** Sums of a month by unit, department, kind and channel; flat, so that hundreds of thousands of cells are added up at once. */
export interface MonthCube {
  readonly size: number;
  /** Of each cell in turn, by number: see `Names`. */
  readonly keys: Uint16Array;
  readonly sums: Int32Array;
  readonly dues: readonly CubeDue[];
}

interface CubeDue {
  readonly at: number;
  readonly keys: Uint16Array;
  /** Column of the sums → how much. */
  readonly changes: readonly (readonly [number, number])[];
}

/** Texts as numbers, the same in every cube of a process. */
export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }
}

const columnOf = (sum: (typeof CELL_SUMS)[number]): number => CELL_SUMS.indexOf(sum);

export function cubeOf(cells: readonly Cell[], dues: readonly Due[], names: Names): MonthCube {
  const keys = new Uint16Array(cells.length * CELL_DIMENSIONS.length);
  const sums = new Int32Array(cells.length * CELL_SUMS.length);
  for (const [at, cell] of cells.entries()) {
    CELL_DIMENSIONS.forEach((dimension, n) => (keys[at * CELL_DIMENSIONS.length + n] = names.of(cell[dimension])));
    CELL_SUMS.forEach((sum, n) => (sums[at * CELL_SUMS.length + n] = Number(cell[sum])));
  }
  return {
    size: cells.length,
    keys,
    sums,
    dues: dues.map(({ at, adds, added, takes, taken, ...of }) => ({
      at,
      keys: Uint16Array.from(CELL_DIMENSIONS, (dimension) => names.of(of[dimension])),
      changes: [
        [columnOf(adds), added],
        [columnOf(takes), -taken],
      ],
    })),
  };
}

/** Adds the cells that `wanted` takes to the sums of their group, as they stand at `now` (milliseconds). */
export function addUp(
  { size, keys, sums, dues }: MonthCube,
  now: number,
  wanted: (keys: Uint16Array, from: number) => boolean,
  into: (keys: Uint16Array, from: number) => Float64Array,
): void {
  const [width, length] = [CELL_DIMENSIONS.length, CELL_SUMS.length];
  for (let cell = 0; cell < size; cell += 1) {
    if (!wanted(keys, cell * width)) continue;
    const group = into(keys, cell * width);
    for (let n = 0, at = cell * length; n < length; n += 1, at += 1) group[n] = (group[n] ?? 0) + (sums[at] ?? 0);
  }
  for (const due of dues) {
    if (due.at >= now || !wanted(due.keys, 0)) continue;
    const group = into(due.keys, 0);
    for (const [column, change] of due.changes) group[column] = (group[column] ?? 0) + change;
  }
}
