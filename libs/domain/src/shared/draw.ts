/** One that may be drawn, by a code that everybody can read. */
export interface Drawable {
  readonly uscc: string;
}

/** The text whose SHA-256 decides the place of one in the draw. */
export const ticketOf = (seed: string, uscc: string): string => `${seed}|${uscc}`;

/**
 * A draw that anybody can repeat: everyone in the pool gets the SHA-256 of `seed|code`; the smallest `count` hexadecimal numbers are drawn,
 * in that order. The order of the pool does not matter.
 *
 * @param sha256 hexadecimal, lower case
 */
export function draw<T extends Drawable>(
  pool: readonly T[],
  seed: string,
  count: number,
  sha256: (text: string) => string,
): T[] {
  return pool
    .map((one) => ({ one, ticket: sha256(ticketOf(seed, one.uscc)) }))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0))
    .slice(0, count)
    .map(({ one }) => one);
}
