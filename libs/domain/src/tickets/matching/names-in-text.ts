import type { FoundWay } from './match';
import type { NameBook } from './name-book';
import { endsWithPlace, SHORTEST_CORE } from './name-parts';

/** So much of the part that people say has to be there. */
const SAID = 0.6;

/** Whole names within a folded text, present before former ones; one inside a longer name is not meant. */
export function namesIn(text: string, book: NameBook): FoundWay[] {
  const spots = everywhere(text).flatMap((at) => book.namesAt(text, at).map((key) => ({ at, key })));
  const meant = spots.filter(({ at, key }) => !spots.some((other) => holds(other, { at, key })));
  const clear = meant.filter(({ at }) => !endsWithPlace(text.slice(0, at)));
  return once(
    clear.flatMap(({ key }) => [
      ...book.named(key).map((entry): FoundWay => ({ entry, way: 'name_in_text', told: key })),
      ...book.formerly(key).map((entry): FoundWay => ({ entry, way: 'former_in_text', told: key })),
    ]),
  );
}

/** Names without place and legal form, most of them said: 昊韬源制鞋 for 遂平县昊韬源制鞋厂. */
export function shortNamesIn(text: string, book: NameBook): FoundWay[] {
  const found = everywhere(text).flatMap((at) =>
    book.coresAt(text, at).flatMap(({ entry, core }) => {
      const told = common(core, text.slice(at));
      return told.length >= SHORTEST_CORE && told.length >= core.length * SAID ? [{ entry, told }] : [];
    }),
  );
  const longest = Math.max(0, ...found.map(({ told }) => told.length));
  return once(
    found
      .filter(({ told }) => told.length === longest)
      .map(({ entry, told }): FoundWay => ({ entry, way: 'short_in_text', told })),
  );
}

const everywhere = (text: string): number[] => Array.from({ length: text.length }, (_, at) => at);

interface Spot {
  readonly at: number;
  readonly key: string;
}

const holds = (longer: Spot, { at, key }: Spot): boolean =>
  longer.key.length > key.length && longer.at <= at && longer.at + longer.key.length >= at + key.length;

function common(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

function once(found: readonly FoundWay[]): FoundWay[] {
  const seen = new Set<number>();
  return found.filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id).size > 0);
}
