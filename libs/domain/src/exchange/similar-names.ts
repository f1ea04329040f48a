import { similarity } from '../registry/name';

/** Pairs of characters that stand in more names than this tell nothing (有限, 公司, the city's name). */
const TELLING = 400;
/** Of a name's pairs, so many of the rarest are looked up: two wrong characters spoil at most four. */
const LOOKED_UP = 6;
const COMPARED = 1_000;

/**
 * Finds names like a given one in bounded time: only names that share a rare pair of characters are compared. The table of
 * pairs is made on the first question, most imports never ask.
 */
export function similarNames<E>(names: ReadonlyMap<string, readonly E[]>): (key: string) => readonly E[] {
  let table: ReadonlyMap<string, readonly string[]> | null = null;
  return (key) => {
    table ??= tableOf(names.keys());
    const near = new Set<string>();
    for (const keys of telling(key, table)) {
      for (const other of keys) if (near.size < COMPARED) near.add(other);
    }
    return [...near]
      .map((other) => ({ other, alike: other === key ? 0 : similarity(key, other) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike)
      .flatMap(({ other }) => names.get(other) ?? []);
  };
}

const telling = (key: string, table: ReadonlyMap<string, readonly string[]>): (readonly string[])[] =>
  pairsOf(key)
    .map((pair) => table.get(pair) ?? [])
    .filter((keys) => keys.length > 0 && keys.length <= TELLING)
    .sort((a, b) => a.length - b.length)
    .slice(0, LOOKED_UP);

function tableOf(keys: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const key of keys) {
    for (const pair of new Set(pairsOf(key))) {
      const known = table.get(pair);
      if (known === undefined) table.set(pair, [key]);
      else if (known.length <= TELLING) known.push(key);
    }
  }
  return table;
}

function pairsOf(key: string): string[] {
  const characters = [...key];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
