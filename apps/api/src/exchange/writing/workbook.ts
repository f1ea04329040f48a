import { PassThrough, type Readable } from 'node:stream';
import { setImmediate as others } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { harmless } from './harmless';

export type CellValue = string | number | null;

export interface WrittenColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  /** Number format of the workbook (`0.00`). */
  readonly format?: string;
}

export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  /** Values in the order of the columns; read while the file is being sent, so a long list is never held as a whole. */
  readonly rows: AsyncIterable<readonly CellValue[]> | Iterable<readonly CellValue[]>;
}

/** After so many rows the compressor and other requests get their turn. */
const ROWS_BETWEEN = 100;

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `Content-Disposition` of a file with a Chinese name. */
export const downloadAs = (name: string): string =>
  `attachment; filename="export.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** An .xlsx as a stream: bold frozen heading row, every text a text. A failing row source breaks the stream off. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Readable {
  const stream = new PassThrough();
  void send(sheets, stream).catch((error: unknown) => stream.destroy(error as Error));
  return stream;
}

async function send(sheets: readonly WrittenSheet[], stream: PassThrough): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  for (const { name, columns, rows } of sheets) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ heading, width, format }) => ({
      header: heading,
      width,
      ...(format === undefined ? {} : { style: { numFmt: format } }),
    }));
    sheet.getRow(1).font = { bold: true };
    sheet.getRow(1).commit();
    let written = 0;
    for await (const row of rows) {
      if (stream.destroyed) return;
      if ((written += 1) % ROWS_BETWEEN === 0) await others();
      sheet.addRow(row.map((value) => (typeof value === 'string' ? harmless(value) : value))).commit();
      if (stream.writableNeedDrain) await drained(stream);
    }
    sheet.commit();
  }
  await book.commit();
}

/** Until the reader took what waits, or went away. */
const drained = (stream: PassThrough): Promise<void> =>
  new Promise((go) => {
    const done = () => {
      stream.off('drain', done).off('close', done);
      go();
    };
    stream.once('drain', done).once('close', done);
  });
