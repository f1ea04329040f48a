import { maskPersonal } from '@yanzhen/domain/audit/mask';

type Fields = Record<string, unknown>;

/** Bytes of JSON that fit the column. */
const ROOM = 60_000;

/** The two sides as they are stored: JSON of fields that differ, personal data masked, nothing secret. */
export function whatChanged(
  before: object | null | undefined,
  after: object | null | undefined,
): { before: string | null; after: string | null } {
  const old = before ? plain(before) : null;
  const now = after ? plain(after) : null;
  return { before: stored(old, now), after: stored(now, old) };
}

/** As JSON would carry it, so that dates and `undefined` compare equal to what is stored. */
const plain = (side: object): Fields => JSON.parse(JSON.stringify(side)) as Fields;

/** Masked as a whole, then narrowed: which fields stand beside one another says what is a person's. */
function stored(side: Fields | null, other: Fields | null): string | null {
  if (side === null) return null;
  const kept = Object.entries(maskPersonal(side)).filter(([key]) => other === null || differs(side[key], other[key]));
  const text = JSON.stringify(Object.fromEntries(kept));
  return Buffer.byteLength(text) <= ROOM ? text : JSON.stringify({ tooLarge: kept.map(([key]) => key).slice(0, 100) });
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
