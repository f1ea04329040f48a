import type { Candidate } from '@yanzhen/contract/exchange/import';
import type { StepAction } from '@yanzhen/domain/exchange/import';
import { IMPORT_LIMITS } from '@yanzhen/domain/exchange/import-life';
import { Entity, Index } from 'typeorm';
import { Id, Int, IntOrNull, Json, JsonOrNull, Text, TextOrNull } from '../../platform/database/columns';

/**
 * `idle`: nothing to write. `open`: a person has to decide. `waiting`: to be written. `written`. `undone`.
 * `kept`: undo found it changed since.
 */
export type StepState = 'idle' | 'open' | 'waiting' | 'written' | 'undone' | 'kept';

/** What happens to one row of the workbook. `seq` counts the rows of an import from 0 in the order of the file. */
@Entity('import_step')
@Index('uq_import_step', ['jobId', 'seq'], { unique: true })
@Index('ix_import_step_state', ['jobId', 'state', 'wave', 'seq'])
@Index('ix_import_step_counted', ['jobId', 'counted', 'seq'])
export class ImportStepEntity {
  @Id() id!: number;
  @Int() jobId!: number;
  @Int() seq!: number;
  @Text(IMPORT_LIMITS.sheetName) sheet!: string;
  /** Counted from 0. */
  @Int() row!: number;
  /** As the dry run saw it. */
  @Text(12) action!: StepAction;
  /** As it counts now: a confirmed review counts as what it became. */
  @Text(12) counted!: StepAction;
  @Text(8) state!: StepState;
  /** Which run wrote it; 0 before. */
  @Int() wave!: number;
  @Text(IMPORT_LIMITS.name) name!: string;
  @TextOrNull(IMPORT_LIMITS.reason) reason!: string | null;
  @Json() candidates!: Candidate[];
  /** 0 = leave it out. */
  @IntOrNull() decision!: number | null;
  @IntOrNull() enterpriseId!: number | null;
  @JsonOrNull() payload!: unknown;
  @JsonOrNull() before!: unknown;
  @JsonOrNull() trace!: unknown;
}
