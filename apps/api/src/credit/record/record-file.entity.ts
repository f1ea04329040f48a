import { Entity, Index } from 'typeorm';
import { Id, Int } from '../../platform/database/columns';

/** The paper that a record rests on, or that ended it. */
@Entity('credit_record_file')
@Index('ix_credit_record_file', ['recordId'])
export class RecordFileEntity {
  @Id() id!: number;
  @Int() recordId!: number;
  @Int() fileId!: number;
}
