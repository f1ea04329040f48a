/** Never stored, in no form. */
const SECRET = /^(password|passwordHash|token|tokenHash|secret)$/i;
const PHONE = /phone|mobile|tel$/i;
const PERSON = /^(contactName|person|officer|leaderName)$/;
const MOBILE = /(?<!\d)(1[3-9]\d)\d{6}(\d{2})(?!\d)/g;

type Fields = Readonly<Record<string, unknown>>;

/** Leaves enough to recognise a number by, not enough to dial it. */
export const maskPhone = (phone: string): string =>
  phone.length < 7 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-2)}`;

/** Mobile numbers anywhere in a text. */
export const maskMobiles = (text: string): string => text.replace(MOBILE, '$1****$2');

/** The surname alone. */
export const maskPerson = (name: string): string => (name ? `${[...name][0]}${'*'.repeat(2)}` : '');

/**
 * Masks what identifies a person (phone numbers, and names that stand beside one) anywhere inside, and drops secrets.
 * What belongs to the firm, its legal representative among it, is public and stays.
 */
export function maskPersonal(fields: Fields): Fields {
  const keys = Object.keys(fields);
  // Where the person has a field of its own, the name beside it is the firm's.
  const besidePhone = keys.some((key) => PHONE.test(key)) && !keys.some((key) => PERSON.test(key));
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => !SECRET.test(key))
      .map(([key, value]) => [key, masked(key, value, besidePhone)]),
  );
}

function masked(key: string, value: unknown, besidePhone: boolean): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => masked(key, item, besidePhone));
  if (typeof value === 'object' && value !== null) return maskPersonal(value as Fields);
  if (typeof value !== 'string') return value;
  if (PHONE.test(key)) return maskPhone(value);
  if (PERSON.test(key) || (besidePhone && key === 'name')) return maskPerson(value);
  return maskMobiles(value);
}
