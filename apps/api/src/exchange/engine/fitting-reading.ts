import type { RecognisedSheet } from '@yanzhen/domain/exchange/import';

/** Below what one text column holds. */
const MOST_BYTES = 60_000;
const SHORT = 20;

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);

/** A sheet of hundreds of columns with long texts, shortened until it can be stored; what is read does not depend on it. */
export function fitting(sheet: RecognisedSheet): RecognisedSheet {
  const shorter = {
    ...sheet,
    titleLines: sheet.titleLines.slice(0, 10).map((line) => cut(line, 300)),
    preview: sheet.preview.map((row) => row.map((text) => cut(text, SHORT))),
    headings: sheet.headings.map((one) => ({ ...one, heading: one.heading.map((text) => cut(text, SHORT)) })),
  };
  const found = [sheet, shorter, { ...shorter, preview: [] }].find(
    (version) => Buffer.byteLength(JSON.stringify(version)) < MOST_BYTES,
  );
  return found ?? { ...shorter, preview: [], titleLines: [], headings: [], columns: [], kind: null };
}
