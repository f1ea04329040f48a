/** Spaces, punctuation and case say nothing about what is asked. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How often each pair of neighbouring characters stands in a text. */
function pairsOf(text: string): Map<string, number> {
  const characters = [...plain(text)];
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * How alike two texts are, 0 to 1: the Sørensen–Dice coefficient of their pairs of characters (Dice 1945; for strings Kondrak 2005).
 * Words in another order stay alike; the same text is 1, texts without a pair in common are 0.
 */
export function alike(one: string, other: string): number {
  if (plain(one) === plain(other)) return plain(one) === '' ? 0 : 1;
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const sum = (pairs: Map<string, number>) => [...pairs.values()].reduce((total, count) => total + count, 0);
  const total = sum(a) + sum(b);
  if (total === 0) return 0;
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  return (2 * common) / total;
}

/** Below, two requests of one caller are two matters. */
export const LIKELY_REPEAT = 0.45;
