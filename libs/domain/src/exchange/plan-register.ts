import { type StepAction } from './import';
import { type EnterpriseRecord } from './interpret-enterprises';

/** What becomes of a row within its own file; whether a `create` meets a stored enterprise is for the register to say. */
export interface RegisterStep {
  readonly record: EnterpriseRecord;
  readonly action: Extract<StepAction, 'create' | 'merge' | 'review' | 'reject'>;
  /** Why not `create`: the refusal, `repeated_row`, `same_code_other_name`. */
  readonly reason: string | null;
  /** The row that counts for this code. */
  readonly first: EnterpriseRecord | null;
}

/**
 * Rows in file order: the first sound row of a code counts; the same code and name again is the same firm, the same code under
 * another name is for a person to tell.
 */
export function planRegister(records: readonly EnterpriseRecord[]): readonly RegisterStep[] {
  const firstOf = new Map<string, EnterpriseRecord>();
  return records.map((record): RegisterStep => {
    if (record.rejected !== null || record.uscc === null) {
      return { record, action: 'reject', reason: record.rejected, first: null };
    }
    const first = firstOf.get(record.uscc);
    if (first === undefined) {
      firstOf.set(record.uscc, record);
      return { record, action: 'create', reason: null, first: null };
    }
    return first.nameKey === record.nameKey
      ? { record, action: 'merge', reason: 'repeated_row', first }
      : { record, action: 'review', reason: 'same_code_other_name', first };
  });
}
