import type { RecognisedSheet } from '@yanzhen/domain/exchange/import';
import { Entity, Index } from 'typeorm';
import { Flag, Id, Int, Json } from '../../platform/database/columns';

/** A sheet as recognised, with the person's corrections in it. */
@Entity('import_sheet')
@Index('uq_import_sheet', ['jobId', 'position'], { unique: true })
export class ImportSheetEntity {
  @Id() id!: number;
  @Int() jobId!: number;
  @Int() position!: number;
  @Json() reading!: RecognisedSheet;
  /** Somebody changed what its columns mean: remembered when confirmed. */
  @Flag() corrected!: boolean;
}
