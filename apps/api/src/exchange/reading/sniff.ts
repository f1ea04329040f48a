import { refusal } from './refusal';

/** `zip`: .xlsx or .ods, `ole`: .xls, `text`: .csv. */
export type Container = 'zip' | 'ole' | 'text';

const ascii = (text: string) => Buffer.from(text, 'latin1');

const PROGRAMS = [ascii('MZ'), ascii('\x7fELF'), ascii('#!'), ascii('\xca\xfe\xba\xbe'), ascii('\xcf\xfa\xed\xfe')];
const OLE = ascii('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const ZIP = ascii('PK\x03\x04');
/** Text under these names is taken for a table; many systems write tab-separated text and call it .xls. */
const TEXT_NAMES = ['csv', 'tsv', 'txt', 'xls'];
const CONTROL_BYTES_SEEN_IN_TEXT = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
const HEAD = 64 * 1024;

/** What a file is by its first bytes; the name only decides whether text is welcome. */
export function sniff(bytes: Uint8Array, fileName: string): Container {
  if (bytes.length === 0) throw refusal('file_empty');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  const begins = (magic: Buffer) => head.subarray(0, magic.length).equals(magic);
  if (begins(ZIP)) return 'zip';
  if (begins(OLE)) return 'ole';
  if (PROGRAMS.some(begins)) throw refusal('file_is_program');

  const extension = extensionOf(fileName);
  const start = firstCharacters(head);
  const markup = /^(<|MIME-Version:)/i.exec(start);
  if (markup) throw refusal('file_is_html', { extension });
  if (!looksLikeText(head) || !TEXT_NAMES.includes(extension)) throw refusal('file_type_unknown', { extension });
  return 'text';
}

/** Lower case, without the dot; empty when the name has none. */
export const extensionOf = (fileName: string) => /\.([^.\\/]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

export const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

/** Enough to recognise markup in any encoding that a table comes in. */
function firstCharacters(head: Buffer): string {
  const text = new TextDecoder(utf16Of(head) ?? 'utf-8').decode(head.subarray(0, 1024));
  return text.replace(/^\uFEFF/, '').trimStart();
}

const looksLikeText = (head: Buffer) =>
  utf16Of(head) !== null || head.every((byte) => byte >= 0x20 || CONTROL_BYTES_SEEN_IN_TEXT.has(byte));
