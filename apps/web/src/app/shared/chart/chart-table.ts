/** The figures of a chart: read aloud instead of the picture, and saved as data. */
export interface ChartTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A cell that a spreadsheet would run as a formula becomes text. */
const FORMULA = /^[=+@\t\r]|^-(?![\d.])/;

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** With a mark at its beginning, so that spreadsheets read Chinese. */
export const csvOf = ({ head, rows }: ChartTable): string =>
  `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
