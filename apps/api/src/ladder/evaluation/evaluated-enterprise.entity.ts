import { type UnitCode } from '@yanzhen/domain/identity/unit';
import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Text } from '../../platform/database/columns';

/** The facts of an enterprise in one row, so that the whole register is read at once; derived. */
@Entity('evaluated_enterprise')
@Index('uq_evaluated_enterprise', ['enterpriseId'], { unique: true })
export class EvaluatedEnterpriseEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(6) unitCode!: UnitCode;
  @LongText() facts!: string;
  @Text(32) factsDigest!: string;
  /** Of everything that the books said. */
  @Text(32) verdictDigest!: string;
}
