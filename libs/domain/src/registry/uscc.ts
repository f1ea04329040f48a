import { foldBlanks, saysNothing, withoutApostrophe } from '../shared/folded-text';

export type UsccReason = 'uscc_missing' | 'uscc_precision_lost' | 'uscc_illegal_char' | 'uscc_length' | 'uscc_checksum';

/** A sound code, or why it is none. `folded` is what was left after folding, for showing. */
export type UsccReading =
  | { readonly uscc: string; readonly reason: null }
  | { readonly uscc: null; readonly reason: UsccReason; readonly folded: string };

/** GB 32100-2015, 5.1: digits and letters without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 32100-2015, 5.2: 3^i mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** A spreadsheet number keeps 15 digits; what follows in a longer code is invented. */
const SAFE_DIGITS = 15;
const SCIENTIFIC = /^\d(\.\d+)?E\+?\d+$/;

/** Width, case, apostrophe, blanks and line breaks away; nothing is guessed. */
export const foldUscc = (text: string): string => foldBlanks(withoutApostrophe(text)).toUpperCase();

/** The 18th character that belongs to the first 17; null when one of them is not in the alphabet. */
export function checkCharacter(body: string): string | null {
  const values = [...body.slice(0, 17)].map((character) => ALPHABET.indexOf(character));
  if (values.length !== 17 || values.includes(-1)) return null;
  const sum = values.reduce((total, value, index) => total + value * (WEIGHTS[index] ?? 0), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] ?? null;
}

/** Reads a 统一社会信用代码 as a cell holds it (GB 32100-2015). */
export function readUscc(value: string | number | boolean | null | undefined): UsccReading {
  const folded = foldUscc(value === null || value === undefined ? '' : String(value));
  const refuse = (reason: UsccReason): UsccReading => ({ uscc: null, reason, folded });
  if (saysNothing(folded)) return refuse('uscc_missing');
  if ((typeof value === 'number' && folded.length > SAFE_DIGITS) || SCIENTIFIC.test(folded)) {
    return refuse('uscc_precision_lost');
  }
  if ([...folded].some((character) => !ALPHABET.includes(character))) return refuse('uscc_illegal_char');
  if (folded.length !== 18) return refuse('uscc_length');
  return checkCharacter(folded) === folded[17] ? { uscc: folded, reason: null } : refuse('uscc_checksum');
}
