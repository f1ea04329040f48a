import { type Requirement, type Rulebook, type ScoreCategory, type ScoreItem } from './rulebook';

/** One line of a book: what it says of one thing, without the lines below it. */
export type BookLine =
  | { readonly is: 'requirement'; readonly requirement: Requirement }
  | { readonly is: 'category'; readonly category: ScoreCategory }
  | { readonly is: 'item'; readonly item: ScoreItem };

export interface PlacedLine {
  /** Requirement, category or item; the same in every book that asks the same thing. */
  readonly id: string;
  /** 0 = on the first level. */
  readonly depth: number;
  readonly line: BookLine;
}

/** A line in two books; null where one does not have it. */
export interface BookDifference {
  readonly id: string;
  readonly what: 'same' | 'changed' | 'added' | 'removed';
  readonly left: PlacedLine | null;
  readonly right: PlacedLine | null;
}

/** A book line by line, as it is read. */
export const linesOf = (book: Rulebook): PlacedLine[] => linesBelow(book.requires, 0);

/** Both books line by line: the order of the right one, with the lines that only the left one has where they stood. */
export function compareBooks(left: Rulebook, right: Rulebook): BookDifference[] {
  const before = new Map(linesOf(left).map((line) => [line.id, line]));
  const after = new Map(linesOf(right).map((line) => [line.id, line]));
  return mergedOrder([...before.keys()], [...after.keys()]).map((id) => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    const what = was === null ? 'added' : is === null ? 'removed' : alike(was, is) ? 'same' : 'changed';
    return { id, what, left: was, right: is };
  });
}

function linesBelow(requires: readonly Requirement[], depth: number): PlacedLine[] {
  return requires.flatMap((requirement): PlacedLine[] => {
    const own: PlacedLine = { id: requirement.id, depth, line: { is: 'requirement', requirement } };
    if (requirement.is === 'group') return [own, ...linesBelow(requirement.of, depth + 1)];
    if (requirement.is !== 'score') return [own];
    const categories = requirement.categories.flatMap((category): PlacedLine[] => [
      { id: `${requirement.id}/${category.id}`, depth: depth + 1, line: { is: 'category', category } },
      ...category.items.map((item): PlacedLine => ({
        id: `${requirement.id}/${item.id}`,
        depth: depth + 2,
        line: { is: 'item', item },
      })),
    ]);
    return [own, ...categories];
  });
}

/** Only what the line says itself: lines below it are compared by themselves, and where it stands in the text is no rule. */
function alike({ line: a }: PlacedLine, { line: b }: PlacedLine): boolean {
  return JSON.stringify(own(a)) === JSON.stringify(own(b));
}

function own(line: BookLine): unknown {
  if (line.is === 'item') return { ...line.item, zh: '', en: '' };
  if (line.is === 'category') return { atLeast: line.category.atLeast };
  const { requirement } = line;
  if (requirement.is === 'criterion')
    return { test: requirement.test, unless: requirement.unless?.map(({ test }) => test) };
  if (requirement.is === 'group') return { need: requirement.need, least: requirement.least };
  return requirement.is === 'score' ? { pass: requirement.pass } : { tier: requirement.tier };
}

/** The right order; what only the left has follows its left neighbour. */
function mergedOrder(left: readonly string[], right: readonly string[]): string[] {
  const order = [...right];
  left.forEach((id, at) => {
    if (order.includes(id)) return;
    const neighbour = left
      .slice(0, at)
      .reverse()
      .find((one) => order.includes(one));
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, id);
  });
  return order;
}
