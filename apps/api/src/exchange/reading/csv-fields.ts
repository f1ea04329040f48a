import { refusal } from './refusal';

export interface CsvRow {
  /** Counted from 0 by record; a line break inside quotes does not begin a new one. */
  readonly row: number;
  readonly fields: readonly string[];
}

/** Splits by RFC 4180; a quote inside an unquoted field is an ordinary character. Throws `exchange.file_unreadable` when a quote stays open. */
export function* splitFields(text: string, delimiter: string): Generator<CsvRow> {
  const plainEnd = new RegExp(`[${delimiter === '|' ? '\\|' : delimiter}\\r\\n]`, 'g');
  let row = 0;
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at, row, plainEnd) : plainField(text, at, plainEnd);
    fields.push(field.value);
    at = field.end;
    if (text[at] === delimiter && at + 1 < text.length) {
      at += 1;
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    yield { row, fields };
    row += 1;
    fields = [];
  }
}

function plainField(text: string, start: number, plainEnd: RegExp) {
  plainEnd.lastIndex = start;
  const end = plainEnd.exec(text)?.index ?? text.length;
  return { value: text.slice(start, end), end };
}

/** What follows the closing quote up to the delimiter is kept: `"甲"公司` is read as 甲公司. */
function quotedField(text: string, start: number, row: number, plainEnd: RegExp) {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) throw refusal('file_unreadable', { why: 'quote', row: row + 1 });
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const rest = plainField(text, quote + 1, plainEnd);
      return { value: parts.join('"') + rest.value, end: rest.end };
    }
    from = quote + 2;
  }
}
