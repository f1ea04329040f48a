import { Entity, Index } from 'typeorm';
import { Id, Int, Text } from '../../platform/database/columns';

/** A save that was carried out: whoever sends it again, however late, gets what became of the visit and adds nothing. */
@Entity('visit_save')
@Index('uq_visit_save', ['saveId'], { unique: true })
@Index('ix_visit_save_visit', ['visitId'])
export class VisitSaveEntity {
  @Id() id!: number;
  @Text(36) saveId!: string;
  @Int() visitId!: number;
}
