import type { CareFilter, CareState } from '@yanzhen/contract/liaison/assignment';
import { ASSIGNMENT_ROLES } from '@yanzhen/domain/liaison/assignment';
import { spanOf } from '@yanzhen/domain/liaison/span';
import { assignmentRoleName } from '../role-name';
import { careStateWords, lackingName, spanName } from './coverage-words';

const STATES: readonly CareState[] = ['overdue', 'soon', 'fine', 'never', 'none'];

type Text = Partial<Record<'state' | 'without' | 'visitedIn' | 'missedIn' | 'role', string>>;
type Listed = Pick<CareFilter, 'state' | 'without' | 'visitedIn' | 'missedIn' | 'role'>;

/** An address typed by hand may say anything: what the list does not know is left out. */
export const readListed = ({ state, without, visitedIn, missedIn, role }: Text): Listed => ({
  state: STATES.find((one) => one === state),
  without: ASSIGNMENT_ROLES.find((one) => one === without),
  visitedIn: visitedIn && spanOf(visitedIn) ? visitedIn : undefined,
  missedIn: missedIn && spanOf(missedIn) ? missedIn : undefined,
  role: ASSIGNMENT_ROLES.find((one) => one === role),
});

/** What the list is called. */
export function listWords({ state, without, visitedIn, missedIn, role }: Listed): string {
  const parts = [
    ...(role ? [assignmentRoleName(role)] : []),
    ...(state ? [careStateWords(state)] : []),
    ...(without ? [lackingName(without)] : []),
    ...(visitedIn ? [$localize`:@@liaison.list.visited:${spanName(visitedIn)}:span:已走访`] : []),
    ...(missedIn ? [$localize`:@@liaison.list.missed:${spanName(missedIn)}:span:未走访`] : []),
  ];
  return parts.join(' · ') || $localize`:@@liaison.list.title:企业走访情况`;
}
