const MOBILE = /^(?:0086|86)?(1\d{10})$/;
const ABROAD = /^(?:\+|00)86/;
/** Fewer digits are an extension, not a phone. */
const LEAST = 5;

/**
 * By which two phones are the same, however they were written: digits alone, without the code of the country; a landline keeps the 0
 * before its area. Null where it is none.
 */
export function phoneKey(phone: string | null): string | null {
  const plain = (phone ?? '').normalize('NFKC').replace(/[^\d+]/g, '');
  const digits = plain.replace(/\D/g, '');
  if (digits.length < LEAST) return null;
  const mobile = MOBILE.exec(digits)?.[1];
  if (mobile !== undefined) return mobile;
  if (!ABROAD.test(plain)) return digits;
  return plain.replace(ABROAD, '').replace(/\D/g, '').replace(/^0*/, '0');
}
