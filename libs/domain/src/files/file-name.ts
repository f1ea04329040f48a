import { FILE_LIMITS, FILE_TYPES, type FileType } from './file-type';

/** Characters that mean something to a file system, a shell or a terminal; and those that turn a text around. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"*:<>?|\\/]/gu;

/**
 * A name for showing and for saving on somebody's computer: without folders, without harmful characters, with the ending of
 * what the file really is. The file itself is never stored under it.
 */
export function harmlessName(given: string, type: FileType): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(HARMFUL, '').trim().replace(/^\.+/, '');
  const [, stem = plain, ending = ''] = /^(.*)\.([^.]{1,10})$/.exec(plain) ?? [];
  const endings: readonly string[] = FILE_TYPES[type].endings;
  const right = endings.includes(ending.toLowerCase()) ? ending.toLowerCase() : (endings[0] ?? type);
  const kept = (endings.includes(ending.toLowerCase()) ? stem : plain).trim().replace(/\.+$/, '') || 'file';
  return `${[...kept].slice(0, FILE_LIMITS.name - right.length - 1).join('')}.${right}`;
}
