import type { Candidate } from '@yanzhen/contract/exchange/import';
import type { CellProblem, StepAction } from '@yanzhen/domain/exchange/import';
import type { NameCandidate } from '@yanzhen/domain/exchange/match-name';
import type { TitleStep } from '@yanzhen/domain/exchange/plan-titles';
import { unitName } from '@yanzhen/domain/identity/unit';
import type { PlannedStep } from '../../../exchange';
import type { TitleEntity } from '../title.entity';
import { beforeOf, difference, type TitlePayload } from './title-payload';

export interface PlannedRow {
  readonly step: TitleStep;
  /** Null for a rejected row. */
  readonly payload: TitlePayload | null;
  /** Where the list names the district. */
  readonly unitColumn: number | null;
}

/** What will happen to a row, given what the register holds of its place in the batch. */
export function toStep(row: PlannedRow, stored: TitleEntity | null): PlannedStep {
  const { record, reason, entry, candidates } = row.step;
  const action = actionOf(row, stored);
  return {
    sheet: record.sheet,
    row: record.row,
    action,
    name: record.name,
    reason: action === 'merge' || action === 'review' || action === 'reject' ? reason : null,
    problems: [...record.problems, ...otherUnit(row)],
    candidates: candidatesOf(candidates),
    enterpriseId: entry?.id ?? null,
    payload: row.payload,
    before: stored && beforeOf(stored),
  };
}

export const candidatesOf = (candidates: readonly NameCandidate[]): Candidate[] =>
  candidates.map(({ entry: { id, name, uscc, unitCode }, why }) => ({ enterpriseId: id, name, uscc, unitCode, why }));

function actionOf({ step, payload }: PlannedRow, stored: TitleEntity | null): StepAction {
  if (step.action !== 'join') return step.action;
  if (!stored || !payload) return 'create';
  return difference(stored, payload) ? 'change' : 'unchanged';
}

/** The register's unit counts; that the list says another one is pointed out. */
function otherUnit({ step: { entry, record }, unitColumn }: PlannedRow): CellProblem[] {
  if (!entry || record.unitCode === null || record.unitCode === entry.unitCode) return [];
  const value = unitName(record.unitCode);
  return [{ code: 'unit_differs', severity: 'hint', column: unitColumn, field: 'unit', value }];
}
