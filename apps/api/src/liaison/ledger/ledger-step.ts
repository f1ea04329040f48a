import type { Candidate } from '@yanzhen/contract/exchange/import';
import type { CellProblem, StepAction } from '@yanzhen/domain/exchange/import';
import type { LedgerPerson } from '@yanzhen/domain/exchange/interpret-liaison';
import type { NameCandidate } from '@yanzhen/domain/exchange/match-name';
import type { LedgerMention } from '@yanzhen/domain/exchange/plan-liaison';
import type { PlannedStep } from '../../exchange';
import type { LedgerPayload } from './ledger-payload';

/** Who looks after an enterprise before the file, and what earlier rows of it will have done. */
export interface Held {
  readonly leaders: Set<string>;
  chief: string | null;
}

/** What will happen to one enterprise of a row. */
export function toStep(mention: LedgerMention, held: Held | null, terms: Omit<LedgerPayload, 'leader' | 'chief'>) {
  const { record, name, entry } = mention;
  const { leader } = record;
  const taken = held?.chief != null && record.chief !== null && held.chief !== record.chief.name;
  const chief = taken ? null : record.chief;
  const [action, reason] = actionOf(mention, held, { leader, chief });
  if (held && (action === 'create' || action === 'change')) take(held, { leader, chief });
  const step: PlannedStep = {
    sheet: record.sheet,
    row: record.row,
    action,
    name,
    reason,
    problems: [...problemsOf(mention), ...(taken && action !== 'merge' ? [chairTaken(mention)] : [])],
    candidates: candidatesOf(mention.candidates),
    enterpriseId: entry?.id ?? null,
    payload: { ...terms, leader, chief } satisfies LedgerPayload,
    before: null,
  };
  return step;
}

export const candidatesOf = (candidates: readonly NameCandidate[]): Candidate[] =>
  candidates.map(({ entry: { id, name, uscc, unitCode }, why }) => ({ enterpriseId: id, name, uscc, unitCode, why }));

type People = Record<'leader' | 'chief', LedgerPerson | null>;

function actionOf({ action, reason }: LedgerMention, held: Held | null, people: People): [StepAction, string | null] {
  if (action !== 'join') return [action, reason];
  const wanted = [people.leader, people.chief].filter((one) => one !== null);
  if (wanted.length === 0) return ['reject', 'chief_taken'];
  const there = [
    ...(people.leader && held?.leaders.has(people.leader.name) ? [people.leader] : []),
    ...(people.chief && held?.chief === people.chief.name ? [people.chief] : []),
  ];
  if (there.length === wanted.length) return ['unchanged', null];
  return [held && (held.leaders.size > 0 || held.chief !== null) ? 'change' : 'create', null];
}

function take(held: Held, { leader, chief }: People): void {
  if (leader) held.leaders.add(leader.name);
  if (chief) held.chief = chief.name;
}

/** What is wrong with the row is told once, with its first enterprise. */
const problemsOf = ({ record, name, action }: LedgerMention): readonly CellProblem[] =>
  action === 'reject' || record.firms[0] === name ? record.problems : [];

const chairTaken = ({ record }: LedgerMention): CellProblem => ({
  code: 'chief_taken',
  severity: 'warning',
  column: record.chiefColumn,
  field: 'chief',
  value: record.chief?.name ?? '',
});
