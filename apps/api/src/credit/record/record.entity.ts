import type { Regime } from '@yanzhen/domain/credit/publicity';
import { CREDIT_LIMITS, type RecordKind, type Severity } from '@yanzhen/domain/credit/record';
import { Entity, Index } from 'typeorm';
import {
  Day,
  DayOrNull,
  Id,
  Instant,
  Int,
  IntOrNull,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

/** One decision about one enterprise. A record that is over keeps its row. */
@Entity('credit_record')
@Index('uq_credit_record_document', ['enterpriseId', 'kind', 'docKey'], { unique: true })
@Index('ix_credit_record_source', ['sourceJobId', 'decidedOn'])
@Index('ix_credit_record_decided', ['decidedOn'])
@Index('ix_credit_record_until', ['until'])
@Index('ix_credit_record_kind', ['kind', 'enterpriseId', 'decidedOn', 'until', 'endedOn', 'severity'])
export class CreditRecordEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(12) kind!: RecordKind;
  @TextOrNull(8) severity!: Severity | null;
  @Text(CREDIT_LIMITS.document) document!: string;
  /** What makes it the same decision: the document folded, for a grade its issuer, scale and day. */
  @Text(160) docKey!: string;
  @Text(CREDIT_LIMITS.issuer) issuer!: string;
  @TextOrNull(CREDIT_LIMITS.text) cause!: string | null;
  @Day() decidedOn!: string;
  @Text(12) regime!: Regime;
  @Day() publicFrom!: string;
  @DayOrNull() until!: string | null;
  /** Why the window is another than the regime's; null when it is the regime's. */
  @TextOrNull(CREDIT_LIMITS.reason) untilReason!: string | null;
  @DayOrNull() endedOn!: string | null;
  @TextOrNull(CREDIT_LIMITS.reason) endReason!: string | null;
  @TextOrNull(CREDIT_LIMITS.grade) grade!: string | null;
  @TextOrNull(CREDIT_LIMITS.scale) scale!: string | null;
  /** The import that wrote it; null when written by hand. */
  @IntOrNull() sourceJobId!: number | null;
  @Version() version!: number;
  @Instant() createdAt!: Date;
}
