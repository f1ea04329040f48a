import { archive } from '../src/exchange/reading/fixtures/archive';

/** The smallest files of each kind that pass for what they are. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const TYPES = { name: '[Content_Types].xml', bytes: '<Types/>' };

export const officeFile = (part: string, ...more: { name: string; bytes: string; encrypted?: boolean }[]): Buffer =>
  archive([TYPES, { name: part, bytes: '<x/>' }, ...more]);

/** An .ofd has no list of content types. */
export const ofd = (): Buffer => archive([{ name: 'OFD.xml', bytes: '<x/>' }]);

export const zipOf = (...names: string[]): Buffer => archive(names.map((name) => ({ name, bytes: 'x' })));

export const compound = (...streams: string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
  ]);

/** A form with one file, and what comes beside it. */
export function fileForm(bytes: Uint8Array, name: string, fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return form;
}
