export const IMPORT_KINDS = [
  'enterprises',
  'annual-facts',
  'titles',
  'labels',
  'credit',
  'liaison',
  'hotline',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/**
 * Life of an import. `reading`: the file is being opened. `mapping`: sheets and headings recognised, waiting for the person.
 * `checking`: dry run going on. `checked`: counts and problems are there, nothing written. `running`, then `done`;
 * `undoing`, then `undone`; `failed` says why; `cancelled` stopped before it ran or between two slices (what was written stays and is counted).
 */
export const IMPORT_STATES = [
  'reading',
  'mapping',
  'checking',
  'checked',
  'running',
  'done',
  'undoing',
  'undone',
  'failed',
  'cancelled',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What the dry run says will happen to a row. `merge`: repeats a row that already counts; `review`: only a person can tell. */
export const STEP_ACTIONS = ['create', 'change', 'unchanged', 'merge', 'review', 'reject'] as const;
export type StepAction = (typeof STEP_ACTIONS)[number];

/** `error` keeps the row out, `warning` leaves a cell out, `hint` is pointed out only. */
export type ProblemSeverity = 'error' | 'warning' | 'hint';

export interface CellProblem {
  /** Stable: `uscc_checksum`, `day_unreadable`, `amount_unreadable`, … ; the web makes the sentence. */
  readonly code: string;
  readonly severity: ProblemSeverity;
  /** 0-based column, null when the row as a whole is meant. */
  readonly column: number | null;
  readonly field: string | null;
  /** What the file shows, cut to 100 characters. */
  readonly value: string;
}

/** What a column means. `year` for figures under a year's heading; `measure` where the heading or title says 元 or 万元. */
export interface ColumnMapping {
  readonly column: number;
  readonly field: string | null;
  readonly year: number | null;
  readonly measure: 'wan' | 'yuan' | 'persons' | null;
}

/** How one sheet is read. Row numbers are 0-based. `validFrom`/`validTo`/`titleKind` only for titles. */
export interface SheetMapping {
  readonly sheet: string;
  readonly kind: ImportKind | null;
  readonly headFrom: number;
  readonly headTo: number;
  readonly columns: readonly ColumnMapping[];
  readonly titleKind: string | null;
  readonly batch: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A sheet as recognised, with what the person needs to correct it. */
export interface RecognisedSheet extends SheetMapping {
  readonly hidden: boolean;
  readonly rowCount: number;
  /** Lines above the heading, top to bottom. */
  readonly titleLines: readonly string[];
  readonly headings: readonly HeadingColumn[];
  /** Same headings, same meaning: under this key a correction is remembered. */
  readonly signature: string;
  /** The first data rows as shown, at most 5, aligned with `headings`. */
  readonly preview: readonly (readonly string[])[];
}

export interface HeadingColumn {
  readonly column: number;
  /** Column letter of the workbook. */
  readonly letter: string;
  readonly hidden: boolean;
  /** Heading texts from top to bottom, merged ones repeated. */
  readonly heading: readonly string[];
}

/** A field that a kind can take. */
export interface ImportField {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly required: boolean;
  /** Heading texts after folding. */
  readonly synonyms: readonly string[];
  /** The column stands under a fiscal year. */
  readonly yearly: boolean;
}
