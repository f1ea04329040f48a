import type { ProblemSeverity } from '@yanzhen/domain/exchange/import';
import { IMPORT_LIMITS } from '@yanzhen/domain/exchange/import-life';
import { Entity, Index } from 'typeorm';
import { Id, Int, IntOrNull, Text, TextOrNull } from '../../platform/database/columns';

/** Something about one cell or row that the person should know. */
@Entity('import_problem')
@Index('ix_import_problem', ['jobId', 'stepSeq', 'id'])
@Index('ix_import_problem_severity', ['jobId', 'severity', 'stepSeq', 'id'])
export class ImportProblemEntity {
  @Id() id!: number;
  @Int() jobId!: number;
  @Int() stepSeq!: number;
  @Text(IMPORT_LIMITS.sheetName) sheet!: string;
  /** Counted from 0, as the column. */
  @Int() row!: number;
  @IntOrNull() column!: number | null;
  @Text(IMPORT_LIMITS.reason) code!: string;
  @Text(8) severity!: ProblemSeverity;
  @TextOrNull(32) field!: string | null;
  @Text(IMPORT_LIMITS.value) value!: string;
}
