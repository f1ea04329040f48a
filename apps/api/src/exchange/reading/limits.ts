const MB = 1024 * 1024;

/** How much of a foreign workbook is opened. Bytes, rows and columns are counts, not indexes. */
export interface ReadLimits {
  /** The upload itself. */
  readonly fileBytes: number;
  /** All parts of an archive, inflated. */
  readonly inflatedBytes: number;
  /** One part of an archive, inflated. */
  readonly partBytes: number;
  readonly parts: number;
  /** Inflated : packed. Real sheets stay below 60; asked only of parts above `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Up to the last row, blank ones included. */
  readonly rows: number;
  readonly columns: number;
  /** Cells with content, all sheets together. */
  readonly cells: number;
  readonly merges: number;
  readonly memoryMb: number;
  readonly timeoutMs: number;
}

export const READ_LIMITS: ReadLimits = {
  fileBytes: 20 * MB,
  inflatedBytes: 100 * MB,
  partBytes: 60 * MB,
  parts: 2_000,
  ratio: 200,
  ratioFromBytes: 5 * MB,
  rows: 200_000,
  columns: 500,
  cells: 1_000_000,
  merges: 50_000,
  memoryMb: 512,
  timeoutMs: 60_000,
};
