import { UNITS } from '../../identity/unit';

/** Longer ones first: 有限责任公司 ends with 公司 too. Folded. */
const LEGAL_FORM =
  /(?:集团)?(?:股份有限公司|有限责任公司|有限公司|股份公司|责任公司|公司|合伙企业(?:\((?:有限|普通)合伙\))?|集团|厂)$/;

const PLACES = [
  '河南省',
  '河南',
  '驻马店市',
  '驻马店',
  ...UNITS.flatMap(({ name, alsoWritten }) => [name, ...alsoWritten]),
].sort((one, other) => other.length - one.length);

/** Shorter ones mean too many. */
export const SHORTEST_CORE = 4;

/** A folded name without its legal form. */
export const withoutForm = (key: string): string => key.replace(LEGAL_FORM, '');

/** What is left of a folded name when place and legal form are taken away: the part that people say. */
export function coreOf(key: string): string {
  let core = withoutForm(key).replace(/\(([^()]*)\)/g, (all, inner: string) => (PLACES.includes(inner) ? '' : all));
  for (let place = placeBefore(core); place !== null; place = placeBefore(core)) core = core.slice(place.length);
  return core;
}

/** A name that begins within a longer one belongs to somebody else: 驻马店市甲公司 is not 甲公司. */
export const endsWithPlace = (text: string): boolean => PLACES.some((place) => text.endsWith(place));

const placeBefore = (text: string): string | null =>
  PLACES.find((place) => text.startsWith(place) && text.length - place.length >= 2) ?? null;
