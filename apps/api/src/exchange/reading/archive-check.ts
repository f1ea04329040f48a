import { type ArchiveEntry, readDirectory } from './archive-directory';
import { inflate } from './inflate';
import type { ReadLimits } from './limits';
import { refusal } from './refusal';
import { extensionOf } from './sniff';

/** One part of the archive, checked and inflated. */
export interface ArchivePart {
  readonly name: string;
  readonly bytes: Buffer;
  readonly crc: number;
}

const XLSX_BOOK = /^xl\/workbook[^/]*\.xml$/i;
const MACRO =
  /(^|\/)vbaProject[^/]*\.bin$|^xl\/macrosheets\/|^Basic\/.+\/(?!script-l[bc]\.xml$)[^/]+\.xml$|^Scripts\/.+[^/]$/i;
const MARKUP = /\.(xml|rels)$/i;
const ODS_MANIFEST = 'META-INF/manifest.xml';

/**
 * The markup parts of an .xlsx or .ods, nothing else of it (pictures and the like are never inflated).
 * Whoever parses them later meets only what was checked here, so that two readings of one archive cannot differ.
 */
export function openArchive(file: Buffer, fileName: string, limits: ReadLimits): ArchivePart[] {
  const entries = readDirectory(file, limits.parts).filter((entry) => !isFolder(entry));
  checkNames(entries, fileName);
  checkSizes(entries, limits);
  const parts = entries
    .filter((entry) => MARKUP.test(entry.name))
    .map((entry) => ({ name: entry.name, bytes: inflate(entry), crc: entry.crc }));
  for (const part of parts) checkMarkup(part);
  return parts;
}

const isFolder = (entry: ArchiveEntry) => entry.name.endsWith('/') && entry.size === 0;

function checkNames(entries: readonly ArchiveEntry[], fileName: string) {
  const names = new Set<string>();
  for (const { name, encrypted } of entries) {
    if (climbs(name)) throw refusal('file_unsafe_path', { part: name.slice(0, 100) });
    if (MACRO.test(name)) throw refusal('file_has_macro', { part: name.slice(0, 100) });
    if (encrypted) throw refusal('file_encrypted');
    if (names.has(name.toLowerCase())) throw refusal('file_unreadable', { part: name.slice(0, 100) });
    names.add(name.toLowerCase());
  }
  const isXlsx = names.has('[content_types].xml') && [...names].some((name) => XLSX_BOOK.test(name));
  const isOds = names.has('content.xml') && names.has(ODS_MANIFEST.toLowerCase());
  if (!isXlsx && !isOds) throw refusal('file_type_unknown', { extension: extensionOf(fileName) });
}

const climbs = (name: string) => /^\/|^[a-z]:|\0/i.test(name) || name.split('/').includes('..');

function checkSizes(entries: readonly ArchiveEntry[], limits: ReadLimits) {
  let total = 0;
  for (const { name, size, packedSize } of entries) {
    total += size;
    const tooTight = size > limits.ratioFromBytes && size > packedSize * limits.ratio;
    if (size > limits.partBytes || tooTight) throw refusal('file_is_bomb', { part: name.slice(0, 100), size });
  }
  if (total > limits.inflatedBytes) throw refusal('file_is_bomb', { size: total, limit: limits.inflatedBytes });
}

/** Declarations are the door to foreign files and to expansion; no spreadsheet program writes them. Any encoding. */
const DECLARATIONS = ['<!DOCTYPE', '<!ENTITY'].flatMap((word) => {
  const wide = Buffer.from(word, 'utf16le');
  return [Buffer.from(word), wide, Buffer.from(wide).swap16()];
});

function checkMarkup({ name, bytes }: ArchivePart) {
  if (DECLARATIONS.some((word) => bytes.includes(word))) throw refusal('file_has_doctype', { part: name });
  if (name === ODS_MANIFEST && bytes.includes('encryption-data')) throw refusal('file_encrypted');
}
