import type { ImportKind, ImportState, StepAction } from '@yanzhen/domain/exchange/import';
import { IMPORT_LIMITS } from '@yanzhen/domain/exchange/import-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { ErrorDetails } from '@yanzhen/domain/shared/domain-error';
import { Entity, Index } from 'typeorm';
import {
  Flag,
  Id,
  Instant,
  InstantOrNull,
  Int,
  Json,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

/** One import from upload to end. The version guards what people do; progress and lease do not raise it. */
@Entity('import_job')
@Index('ix_import_job_unit', ['unitCode', 'id'])
@Index('ix_import_job_state', ['state', 'leaseUntil'])
export class ImportJobEntity {
  @Id() id!: number;
  @Version() version!: number;
  @Text(IMPORT_LIMITS.fileName) fileName!: string;
  @Int() fileSize!: number;
  /** The bytes are still there. */
  @Flag() fileKept!: boolean;
  @TextOrNull(16) kind!: ImportKind | null;
  @Text(12) state!: ImportState;
  @TextOrNull(64) failure!: string | null;
  @Json() failureDetails!: ErrorDetails;
  @Int() done!: number;
  @Int() total!: number;
  @Json() counts!: Record<StepAction, number>;
  @Int() problemCount!: number;
  @Int() keptOnUndo!: number;
  /** How often it was run: late decisions are written by a further run. */
  @Int() wave!: number;
  @Flag() cancelWanted!: boolean;
  @Int() userId!: number;
  @Text(60) userName!: string;
  /** Unit of the person who uploaded; null for the bureau. Decides who sees it. */
  @TextOrNull(6) unitCode!: string | null;
  /** Who asked for the work that is going on: their sight decides what it may touch. */
  @Json() actor!: Reader;
  @TextOrNull(36) leaseOwner!: string | null;
  @InstantOrNull() leaseUntil!: Date | null;
  @Instant() createdAt!: Date;
  @InstantOrNull() finishedAt!: Date | null;
}
