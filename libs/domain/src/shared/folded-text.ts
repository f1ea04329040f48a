const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** Full width → half width, compatibility forms → plain ones, invisible characters away. Keeps blanks. */
export const foldWidth = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '');

/** As `foldWidth`, with every blank and line break away too: what two people typing the same thing have in common. */
export const foldBlanks = (text: string): string => foldWidth(text).replace(/\s+/g, '');

/** The apostrophe that forces a spreadsheet to keep digits as text is not part of the value. */
export const withoutApostrophe = (text: string): string => text.replace(/^\s*['’‘`＇]+/, '');

/** Text for showing: one line, single blanks, none at the ends and none between Chinese characters. */
export const tidyText = (text: string): string =>
  withoutApostrophe(foldInvisible(text))
    .replace(/\s+/g, ' ')
    .replace(/(?<=\P{ASCII}) | (?=\P{ASCII})/gu, '')
    .trim();

const foldInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** What people put where they have nothing to say. Folded, lower case. */
const NOTHING = new Set(['', '-', '--', '—', '——', '–', '―', '/', '\\', '无', '空', 'n/a', 'na', 'null', '*']);

export const saysNothing = (text: string): boolean => NOTHING.has(foldBlanks(text).toLowerCase());
