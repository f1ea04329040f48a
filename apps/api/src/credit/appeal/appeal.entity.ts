import { APPEAL_LIMITS, type AppealKind, type AppealState } from '@yanzhen/domain/credit/appeal';
import { Entity, Index } from 'typeorm';
import { Id, Instant, InstantOrNull, Int, Text, TextOrNull, Version } from '../../platform/database/columns';

/** What an enterprise says against a record, or that it has done what the record asks for; decided once. */
@Entity('credit_appeal')
@Index('uq_credit_appeal_open', ['recordId', 'kind', 'slot'], { unique: true })
@Index('ix_credit_appeal_state', ['state', 'id'])
@Index('ix_credit_appeal_enterprise', ['enterpriseId', 'id'])
export class AppealEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Int() recordId!: number;
  @Text(12) kind!: AppealKind;
  /** 0 while it is open, so that there is one at a time; its own id afterwards. */
  @Int() slot!: number;
  @Text(12) state!: AppealState;
  @Text(APPEAL_LIMITS.text) text!: string;
  @Instant() madeAt!: Date;
  @TextOrNull(80) decidedBy!: string | null;
  @InstantOrNull() decidedAt!: Date | null;
  @TextOrNull(APPEAL_LIMITS.decision) decision!: string | null;
  @Version() version!: number;
}

@Entity('credit_appeal_file')
@Index('ix_credit_appeal_file', ['appealId'])
export class AppealFileEntity {
  @Id() id!: number;
  @Int() appealId!: number;
  @Int() fileId!: number;
}
