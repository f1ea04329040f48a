import type { CellProblem } from '@yanzhen/domain/exchange/import';
import type { PlannedStep } from '../../exchange';

/** A row of a workbook as interpreted, whatever it means. */
interface ReadRow {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly problems: readonly CellProblem[];
}

/** A step that says what becomes of a row and has nothing to write. */
export const told = (record: ReadRow, action: PlannedStep['action'], reason: string | null): PlannedStep => ({
  sheet: record.sheet,
  row: record.row,
  action,
  name: record.name,
  reason,
  problems: record.problems,
  candidates: [],
  enterpriseId: null,
  payload: null,
  before: null,
});
