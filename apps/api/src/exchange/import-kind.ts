import type { Candidate } from '@yanzhen/contract/exchange/import';
import type { SheetGrid } from '@yanzhen/domain/exchange/grid';
import type { CellProblem, ImportKind, SheetMapping, StepAction } from '@yanzhen/domain/exchange/import';
import type { Permission } from '@yanzhen/domain/identity/permission';
import type { Reader } from '@yanzhen/domain/identity/reader';

/**
 * What a business room brings so that its rows can be imported. The engine keeps the file, the state, the slices and the
 * transactions; the room knows what a row means. Registered by `ImportKinds.register` when the room's module starts.
 */
export interface ImportKindHandler {
  readonly kind: ImportKind;
  /** Asked beside `exchange.import`, e.g. titles need `title.register`. */
  readonly permission: Permission;
  /** Reads the mapped sheets against the database; writes nothing, runs in no transaction. Steps in the order of the rows. */
  plan(input: PlanInput): Promise<PlannedStep[]>;
  /**
   * Writes some steps inside the engine's transaction, one outcome for each, in the same order. Only `create`, `change`,
   * `merge` and confirmed `review` steps come here. Checks again: since the dry run things may have moved.
   */
  apply(steps: readonly StepToApply[], context: ActContext): Promise<StepOutcome[]>;
  /** Takes back what `apply` did (`created` and `changed` only), newest first, only where nothing changed since; in the engine's transaction. */
  undo(steps: readonly AppliedStep[], context: ActContext): Promise<UndoOutcome[]>;
  /** Who could be meant by each review step as things are now; for names whose enterprise came with the same file. */
  candidatesNow?(steps: readonly StepToApply[], reader: Reader): Promise<Candidate[][]>;
}

export interface MappedSheet {
  readonly grid: SheetGrid;
  readonly mapping: SheetMapping;
}

export interface PlanInput {
  readonly sheets: readonly MappedSheet[];
  readonly reader: Reader;
  /** Today in Asia/Shanghai. */
  readonly today: string;
  /** To be called now and then (rows done of rows to do). Throws when the person cancelled: let it pass. */
  progress(done: number, total: number): Promise<void>;
}

export interface PlannedStep {
  readonly sheet: string;
  /** Row of the sheet, counted from 0. */
  readonly row: number;
  readonly action: StepAction;
  /** What the file calls the enterprise, for showing. */
  readonly name: string;
  /** Why `merge`, `review` or `reject`, as a stable code without the room's name (`uscc_checksum`); else null. */
  readonly reason: string | null;
  readonly problems: readonly CellProblem[];
  readonly candidates: readonly Candidate[];
  readonly enterpriseId: number | null;
  /** Any JSON up to 60 KB: what `apply` needs. */
  readonly payload: unknown;
  /** Any JSON: what the database held when planned. */
  readonly before: unknown;
}

export interface StepToApply extends Omit<PlannedStep, 'problems' | 'candidates'> {
  readonly id: number;
  /** The enterprise that a person chose among the candidates of a `review` step; null for the other actions. */
  readonly decision: number | null;
}

export interface StepOutcome {
  /** `moved`: no longer what the dry run saw, so nothing was written and `reason` says what; counts as rejected. */
  readonly outcome: 'created' | 'changed' | 'unchanged' | 'moved';
  readonly reason: string | null;
  readonly enterpriseId: number | null;
  /** Any JSON that `undo` needs: ids, the versions written, the values before. */
  readonly trace: unknown;
}

export interface AppliedStep extends StepToApply {
  readonly trace: unknown;
}

/** `changed_since`: somebody worked on it after the import, so it stays. */
export type UndoOutcome = 'undone' | 'changed_since';

export interface ActContext {
  /** The person who started it, for sight and the audit trail. */
  readonly reader: Reader;
  readonly jobId: number;
  readonly fileName: string;
  /** Today in Asia/Shanghai. */
  readonly today: string;
}
