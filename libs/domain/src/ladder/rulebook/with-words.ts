import { type Requirement, type Rulebook, type Words } from './rulebook';

/** A copy of the book where whatever has this id reads otherwise; null when nothing has it. */
export function withWords(book: Rulebook, id: string, { zh, en }: Words): Rulebook | null {
  let found = false;
  const named = <T extends Words & { readonly id: string }>(thing: T): T => {
    if (thing.id !== id) return thing;
    found = true;
    return { ...thing, zh, en };
  };
  const reworded = (requirement: Requirement): Requirement => {
    if (requirement.is === 'book') return requirement;
    if (requirement.is === 'group') return named({ ...requirement, of: requirement.of.map(reworded) });
    if (requirement.is === 'criterion')
      return named(requirement.unless ? { ...requirement, unless: requirement.unless.map(named) } : requirement);
    const categories = requirement.categories.map((category) =>
      named({ ...category, items: category.items.map(named) }),
    );
    return named({ ...requirement, categories });
  };
  const requires = book.requires.map(reworded);
  return found ? { ...book, requires } : null;
}
