import { Entity, Index } from 'typeorm';
import { Bytes, Id, Int } from '../../platform/database/columns';

/** A piece of an uploaded workbook: every process can read it, and it goes with the backup. */
@Entity('import_file')
@Index('uq_import_file', ['jobId', 'seq'], { unique: true })
export class ImportFileEntity {
  @Id() id!: number;
  @Int() jobId!: number;
  @Int() seq!: number;
  @Bytes() bytes!: Buffer;
}
