import type { Test } from '@yanzhen/domain/ladder/rulebook/rule';
import type { Requirement, Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { partsOf } from '../finding/parts-of';

/** Titles that a book asks for, lowest first. */
export function titlesAsked(book: Rulebook): TitleKind[] {
  const asked = new Set(book.requires.flatMap(inRequirement));
  return TITLE_KINDS.filter((kind) => asked.has(kind));
}

function inRequirement(requirement: Requirement): TitleKind[] {
  if (requirement.is === 'group') return requirement.of.flatMap(inRequirement);
  if (requirement.is !== 'criterion') return [];
  return [requirement.test, ...(requirement.unless ?? []).map(({ test }) => test)].flatMap(inTest);
}

const inTest = (test: Test): readonly TitleKind[] => ('title' in test ? test.title : partsOf(test).flatMap(inTest));
