import { type FactRef } from '../evaluation/facts';
import { pointsRefs, testRefs } from '../evaluation/refs';
import { chooseBook } from './choose-book';
import { type BookScope, type Requirement, type Rulebook } from './rulebook';

interface Day {
  readonly asOf: string;
  readonly thisYear: number;
  readonly industryCode: string | null;
}

interface Surroundings {
  readonly scope?: BookScope;
  readonly others?: readonly Rulebook[];
}

/** Every fact that some requirements look at, each once, in the order of the text. */
export function factsOfRequirements(
  requires: readonly Requirement[],
  day: Day,
  around: Surroundings = {},
): readonly FactRef[] {
  return [...new Set(requires.flatMap((requirement) => ofRequirement(requirement, day, around)))];
}

/** Every fact that a book asks as of a day. `industryCode` says by which figures the size is told. */
export const factsAsked = (
  book: Rulebook,
  asOf: string,
  around: Surroundings & { readonly industryCode?: string | null } = {},
): readonly FactRef[] =>
  factsOfRequirements(
    book.requires,
    { asOf, thisYear: Number(asOf.slice(0, 4)), industryCode: around.industryCode ?? null },
    around,
  );

function ofRequirement(requirement: Requirement, day: Day, around: Surroundings): readonly FactRef[] {
  switch (requirement.is) {
    case 'criterion':
      return [requirement.test, ...(requirement.unless ?? []).map(({ test }) => test)].flatMap((test) =>
        testRefs(test, day.thisYear, day.industryCode),
      );
    case 'group':
      return factsOfRequirements(requirement.of, day, around);
    case 'score':
      return requirement.categories.flatMap(({ items }) =>
        items.flatMap(({ points }) => pointsRefs(points, day.thisYear)),
      );
    case 'book': {
      const book = chooseBook(around.others ?? [], requirement.tier, around.scope ?? 'new', day.asOf);
      return book ? factsOfRequirements(book.requires, day, around) : [];
    }
  }
}
