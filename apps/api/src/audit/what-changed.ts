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
  return {
    before: stored(old && now ? differing(old, now) : old),
    after: stored(old && now ? differing(now, old) : now),
  };
}

/** As JSON would carry it, so that dates and `undefined` compare equal to what is stored. */
const plain = (side: object): Fields => JSON.parse(JSON.stringify(side)) as Fields;

const differing = (side: Fields, other: Fields): Fields =>
  Object.fromEntries(
    Object.entries(side).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(other[key])),
  );

function stored(side: Fields | null): string | null {
  if (side === null) return null;
  const text = JSON.stringify(maskPersonal(side));
  return Buffer.byteLength(text) <= ROOM ? text : JSON.stringify({ tooLarge: Object.keys(side).slice(0, 100) });
}
