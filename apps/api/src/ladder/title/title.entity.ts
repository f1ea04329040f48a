import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import type { RevocationGroundCode } from '@yanzhen/domain/ladder/title-life/revocation';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
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
  /** How the enterprise was called when it was awarded; null when nobody knows. */
  @TextOrNull(ENTERPRISE_LIMITS.name) nameThen!: string | null;
  /** Pending a check since; it counts as before. */
  @DayOrNull() suspendedOn!: string | null;
  @TextOrNull(TITLE_LIMITS.why) suspendedWhy!: string | null;
  /** The revocation ends the validity on the day before, so that whoever counts by validity counts right. */
  @DayOrNull() revokedOn!: string | null;
  @TextOrNull(16) revokedGround!: RevocationGroundCode | null;
  @TextOrNull(TITLE_LIMITS.why) revokedWhy!: string | null;
  @TextOrNull(TITLE_LIMITS.document) revokedDocument!: string | null;
  /** The last day that it would have had without the revocation. */
  @DayOrNull() plannedEnd!: string | null;
  /** Last day on which the enterprise may not apply again. */
  @DayOrNull() barredUntil!: string | null;
  /** The import that wrote it; null when registered by hand. */
  @IntOrNull() sourceJobId!: number | null;
  @Version() version!: number;
  @Instant() createdAt!: Date;
}
