import { CFB } from '@e965/xlsx';
import { refusal } from './refusal';
import { extensionOf } from './sniff';

/** The little of the compound file reader that is used here; the package leaves it untyped. */
interface CompoundFiles {
  read(
    file: Buffer,
    options: { type: 'buffer' },
  ): {
    readonly FullPaths: readonly string[];
    readonly FileIndex: readonly { readonly content?: Uint8Array }[];
  };
}

const MACRO_STORAGE = /\/(_VBA_PROJECT_CUR|VBA|_VBA_PROJECT)(\/|$)/i;
const END_OF_SUBSTREAM = 0x0a;
const FILEPASS = 0x2f;
const BOUND_SHEET = 0x85;
const MACRO_SHEETS = [0x01, 0x06];

/** An old .xls: has to hold a workbook, without a password and without macros. */
export function checkOle(file: Buffer, fileName: string): void {
  const { paths, contentOf } = openCompound(file);
  const named = (pattern: RegExp) => paths.findIndex((path) => pattern.test(path));
  if (named(/\/EncryptedPackage$/i) >= 0) throw refusal('file_encrypted');
  if (named(MACRO_STORAGE) >= 0) throw refusal('file_has_macro', { part: 'VBA' });
  const book = named(/^[^/]*\/(Workbook|Book)$/i);
  if (book < 0) throw refusal('file_type_unknown', { extension: extensionOf(fileName) });
  checkGlobals(contentOf(book));
}

function openCompound(file: Buffer) {
  try {
    const { FullPaths, FileIndex } = (CFB as CompoundFiles).read(file, { type: 'buffer' });
    return { paths: FullPaths, contentOf: (index: number) => Buffer.from(FileIndex[index]?.content ?? []) };
  } catch {
    // The reader follows the sector chains and throws whatever it meets where one leads out of the file.
    throw refusal('file_truncated');
  }
}

/** Walks the records of the workbook's first part, where a password and macro sheets are announced. */
function checkGlobals(book: Buffer) {
  for (let at = 0; at + 4 <= book.length; at += 4 + book.readUInt16LE(at + 2)) {
    const record = book.readUInt16LE(at);
    if (record === FILEPASS) throw refusal('file_encrypted');
    if (record === BOUND_SHEET && at + 10 <= book.length && MACRO_SHEETS.includes(book[at + 9] ?? 0))
      throw refusal('file_has_macro', { part: 'XLM' });
    if (record === END_OF_SUBSTREAM) return;
  }
}
