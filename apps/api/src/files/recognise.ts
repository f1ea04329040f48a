import type { FileType } from '@yanzhen/domain/files/file-type';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { type ArchiveEntry, readDirectory } from '../exchange';
import { refusal } from './refusal';

const ascii = (text: string) => Buffer.from(text, 'latin1');
const wide = (text: string) => Buffer.from(text, 'utf16le');

const PDF = ascii('%PDF-');
const JPG = ascii('\xff\xd8\xff');
const PNG = ascii('\x89PNG\r\n\x1a\n');
const RIFF = ascii('RIFF');
const WEBP = ascii('WEBP');
const ZIP = ascii('PK\x03\x04');
const OLE = ascii('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
/** Of an archive; office files have a few hundred. */
const MOST_PARTS = 20_000;
const MACRO = /(^|\/)vbaProject[^/]*\.bin$|^xl\/macrosheets\//i;
const CLIMBS = /^\/|^[a-z]:|\0|(^|\/)\.\.(\/|$)/i;
const ZIP_PARTS: readonly (readonly [FileType, RegExp])[] = [
  ['docx', /^word\/document[^/]*\.xml$/i],
  ['xlsx', /^xl\/workbook[^/]*\.(xml|bin)$/i],
  ['pptx', /^ppt\/presentation[^/]*\.xml$/i],
  ['ofd', /^OFD\.xml$/],
];
/** Names of streams as the directory of a compound file writes them. */
const OLE_STREAMS: readonly (readonly [FileType, Buffer])[] = [
  ['doc', wide('WordDocument')],
  ['xls', wide('Workbook')],
  ['ppt', wide('PowerPoint Document')],
];
const OLE_MACROS = [wide('_VBA_PROJECT')];
const OLE_ENCRYPTED = wide('EncryptedPackage');

/**
 * What a file is by its content; its name has no say.
 * @throws DomainError `files.type_unknown`, `files.has_macro`, `files.encrypted`, `files.damaged`
 */
export function recognise(bytes: Buffer): FileType {
  const begins = (magic: Buffer) => bytes.subarray(0, magic.length).equals(magic);
  if (begins(PDF)) return whole(bytes.subarray(-2048).includes('%%EOF'), 'pdf');
  if (begins(JPG)) return 'jpg';
  if (begins(PNG)) return whole(bytes.subarray(-64).includes('IEND'), 'png');
  if (begins(RIFF) && bytes.subarray(8, 12).equals(WEBP)) return 'webp';
  if (begins(ZIP)) return ofArchive(bytes);
  if (begins(OLE)) return ofCompound(bytes);
  throw refusal('type_unknown');
}

/** An end that is missing means that the file stopped early. */
function whole(complete: boolean, type: FileType): FileType {
  if (!complete) throw refusal('damaged');
  return type;
}

function ofArchive(bytes: Buffer): FileType {
  const entries = entriesOf(bytes);
  for (const { name, encrypted } of entries) {
    if (encrypted) throw refusal('encrypted');
    if (MACRO.test(name)) throw refusal('has_macro');
    if (CLIMBS.test(name)) throw refusal('damaged');
  }
  const found = ZIP_PARTS.find(([, part]) => entries.some(({ name }) => part.test(name)))?.[0];
  const office = found === 'ofd' || entries.some(({ name }) => name.toLowerCase() === '[content_types].xml');
  if (!found || !office) throw refusal('type_unknown');
  return found;
}

function entriesOf(bytes: Buffer): ArchiveEntry[] {
  try {
    return readDirectory(bytes, MOST_PARTS);
  } catch (error) {
    // The reader of workbooks says it in the words of an import; here it is one file among others.
    if (error instanceof DomainError) throw refusal('damaged');
    throw error;
  }
}

function ofCompound(bytes: Buffer): FileType {
  if (bytes.includes(OLE_ENCRYPTED)) throw refusal('encrypted');
  if (OLE_MACROS.some((name) => bytes.includes(name))) throw refusal('has_macro');
  const found = OLE_STREAMS.find(([, name]) => bytes.includes(name))?.[0];
  if (!found) throw refusal('type_unknown');
  return found;
}
