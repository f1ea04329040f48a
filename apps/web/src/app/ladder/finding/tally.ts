import type { Finding, State } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { worded } from '../../shared/ladder-words/wording';
import { type Pair, pairsOf } from './pairs';

/** One condition that counts by itself. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly state: State;
}

export type Tally = Readonly<Record<State, number>>;

/**
 * What stands in a book one beside the other: parts of which any will do count as one, and so does a score or a book
 * that is referred to.
 */
export const countedOf = (book: Rulebook, findings: readonly Finding[]): Counted[] =>
  pairsOf(book.requires, findings).flatMap(counted);

function counted({ requirement, finding }: Pair): Counted[] {
  if (requirement.is === 'group' && finding.is === 'group' && requirement.need === 'all')
    return pairsOf(requirement.of, finding.of).flatMap(counted);
  const name = requirement.is === 'book' ? requirement.id : worded(requirement);
  return [{ id: finding.id, name, state: finding.state }];
}

export function tallyOf(counted: readonly Counted[]): Tally {
  const tally = { met: 0, short: 0, unknown: 0, judgement: 0 };
  for (const { state } of counted) tally[state] += 1;
  return tally;
}
