import { foldBlanks, withoutApostrophe } from '../shared/folded-text';

const MOBILE = /^(?:\+?86-?|0086-?)?(1\d{2})-?(\d{4})-?(\d{4})$/;
const LANDLINE = /^\(?(0(?:10|2\d|[3-9]\d{2}))\)?-?(\d{7,8})$/;

/** A telephone number in one spelling: mobiles as 11 digits, landlines as area-number; anything else as typed, in half width. */
export function tidyPhone(text: string): string {
  const folded = foldBlanks(withoutApostrophe(text)).replace(/[—–−]/g, '-');
  const mobile = MOBILE.exec(folded);
  if (mobile !== null) return mobile.slice(1).join('');
  const landline = LANDLINE.exec(folded);
  return landline === null ? folded : `${landline[1]}-${landline[2]}`;
}
