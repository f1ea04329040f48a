import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { ROOT } from './house';

export const samplePath = (name: string): string => join(ROOT, 'tools/samples', name);

/** The rows of the first sheet as people see them. */
export function rowsOf(path: string): string[][] {
  const book = read(readFileSync(path));
  const sheet = book.Sheets[book.SheetNames[0]];
  return utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
}

/** All that stands in any of the sheets. */
export const wordsOf = (path: string): string => {
  const { Sheets } = read(readFileSync(path));
  return JSON.stringify(Object.values(Sheets).map((sheet) => utils.sheet_to_json(sheet, { header: 1 })));
};
