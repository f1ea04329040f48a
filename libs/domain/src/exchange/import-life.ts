import type { ImportState } from './import';

/** What a person may do with an import, and from which states. `run` from `done` writes what was decided late. */
export const IMPORT_ACTS = {
  map: ['mapping', 'checked'],
  check: ['mapping', 'checked'],
  decide: ['checked', 'done'],
  run: ['checked', 'done'],
  cancel: ['reading', 'mapping', 'checking', 'checked', 'running'],
  undo: ['done', 'cancelled', 'failed'],
} as const satisfies Record<string, readonly ImportState[]>;

export type ImportAct = keyof typeof IMPORT_ACTS;

export const mayDo = (act: ImportAct, state: ImportState): boolean =>
  IMPORT_ACTS[act].some((allowed) => allowed === state);

/** States in which the server works, not the person. */
export const WORKING_STATES = ['reading', 'checking', 'running', 'undoing'] as const satisfies readonly ImportState[];
export type WorkingState = (typeof WORKING_STATES)[number];

export const isWorking = (state: ImportState): state is WorkingState =>
  WORKING_STATES.some((working) => working === state);

/** Nothing more happens unless somebody asks for it. */
const ENDED_STATES: readonly ImportState[] = ['done', 'undone', 'failed', 'cancelled'];

export const hasEnded = (state: ImportState): boolean => ENDED_STATES.includes(state);

/** Lengths in characters, counts of entries, days. */
export const IMPORT_LIMITS = {
  fileName: 255,
  sheetName: 100,
  name: 100,
  value: 100,
  reason: 48,
  sheets: 200,
  columns: 500,
  /** The heading ends here at the latest, counted from 0. */
  headRow: 200,
  decisions: 500,
  batch: 100,
  /** The uploaded file is kept so long after the import ended; afterwards there is no workbook of rejected rows. */
  keepFileDays: 30,
} as const;
