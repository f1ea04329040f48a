import type {
  CellProblem,
  ImportField,
  ImportKind,
  ImportState,
  RecognisedSheet,
  SheetMapping,
  StepAction,
} from '@yanzhen/domain/exchange/import';

export interface ImportJob {
  id: number;
  version: number;
  fileName: string;
  fileSize: number;
  kind: ImportKind | null;
  state: ImportState;
  /** Stable code of the refusal when `failed`. */
  failure: string | null;
  failureDetails: Record<string, string | number | boolean | null>;
  /** Rows done of rows to do in the present state. */
  done: number;
  total: number;
  counts: Record<StepAction, number>;
  problemCount: number;
  /** Undo met rows that were changed since. */
  keptOnUndo: number;
  by: string;
  createdAt: string;
  finishedAt: string | null;
}

export interface ImportSheets {
  jobId: number;
  version: number;
  kind: ImportKind;
  sheets: RecognisedSheet[];
  fields: ImportField[];
}

/** The corrected reading; remembered for the same headings when it is confirmed. */
export interface SaveMapping {
  version: number;
  kind: ImportKind;
  sheets: SheetMapping[];
}

export interface ProblemRow extends CellProblem {
  id: number;
  sheet: string;
  /** Spreadsheet row: the first row is 1. */
  row: number;
  letter: string | null;
}

export interface StepRow {
  id: number;
  sheet: string;
  /** Spreadsheet row: the first row is 1. */
  row: number;
  /** As it counts now: a confirmed review counts as what it became. */
  action: StepAction;
  name: string;
  /** Why, as a stable code. */
  reason: string | null;
  candidates: Candidate[];
  /** What a person decided: the enterprise's id, or 0 for "leave it out". */
  decision: number | null;
  enterpriseId: number | null;
}

/** An enterprise that could be meant by a name that matches none exactly. */
export interface Candidate {
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: string;
  /** `former_name`, `note_in_cell`, `similar`, `same_code`. */
  why: string;
}

export interface Decide {
  version: number;
  decisions: Decision[];
}

export interface Decision {
  stepId: number;
  /** 0 = leave the row out. */
  enterpriseId: number;
}

/** Version of the job the person looked at: a second click or a second person is told. */
export interface ImportAct {
  version: number;
}
