import type { ColumnMapping, ImportKind } from '@yanzhen/domain/exchange/import';
import { Entity, Index } from 'typeorm';
import { Id, Instant, Json, Text } from '../../platform/database/columns';

/** What somebody corrected once for these headings. Each unit remembers for itself; `''` is the bureau. */
@Entity('import_mapping')
@Index('uq_import_mapping', ['unitCode', 'signature'], { unique: true })
export class ImportMappingEntity {
  @Id() id!: number;
  @Text(6) unitCode!: string;
  @Text(64) signature!: string;
  @Text(16) kind!: ImportKind;
  @Json() columns!: ColumnMapping[];
  @Instant() savedAt!: Date;
}
