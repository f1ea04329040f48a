import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Int, IntOrNull, Text, TextOrNull, Version } from '../../platform/database/columns';

/** One enterprise in one batch. An enterprise may hold the same kind by several batches at once. */
@Entity('title')
@Index('uq_title_batch', ['enterpriseId', 'kind', 'batch', 'validFrom'], { unique: true })
@Index('ix_title_valid', ['kind', 'validTo', 'validFrom', 'enterpriseId'])
@Index('ix_title_enterprise', ['enterpriseId', 'kind', 'validTo', 'validFrom'])
export class TitleEntity {
  @Id() id!: number;
  /** Lives in the registry room, hence an id and not a relation. */
  @Int() enterpriseId!: number;
  @Text(16) kind!: TitleKind;
  @Text(TITLE_LIMITS.batch) batch!: string;
  @TextOrNull(TITLE_LIMITS.certificateNo) certificateNo!: string | null;
  @TextOrNull(TITLE_LIMITS.document) document!: string | null;
  @Day() validFrom!: string;
  /** The last day still counts. */
  @Day() validTo!: string;
  /** The import that wrote it; null when registered by hand. */
  @IntOrNull() sourceJobId!: number | null;
  @Version() version!: number;
  @Instant() createdAt!: Date;
}
