import { LABEL_LIMITS } from '@yanzhen/domain/ladder/label/label-kind';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { Entity, Index } from 'typeorm';
import { Day, DayOrNull, Id, Instant, Int, Text, TextOrNull, Version } from '../../platform/database/columns';

/** One award of one thing: the enterprise itself, or a workshop, project or platform of it. */
@Entity('label')
@Index('uq_label_award', ['enterpriseId', 'kindId', 'item', 'validFrom'], { unique: true })
@Index('ix_label_kind', ['kindId', 'validFrom', 'enterpriseId'])
export class LabelEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Int() kindId!: number;
  @Text(LABEL_LIMITS.item) item!: string;
  @TextOrNull(LABEL_LIMITS.batch) batch!: string | null;
  @TextOrNull(LABEL_LIMITS.document) document!: string | null;
  @TextOrNull(LABEL_LIMITS.certificateNo) certificateNo!: string | null;
  @TextOrNull(LABEL_LIMITS.note) note!: string | null;
  @Day() validFrom!: string;
  /** The last day still counts. */
  @DayOrNull() validTo!: string | null;
  @TextOrNull(LABEL_LIMITS.endedWhy) endedWhy!: string | null;
  /** How the enterprise was called when the label was registered. */
  @Text(ENTERPRISE_LIMITS.name) nameThen!: string;
  @Version() version!: number;
  @Instant() createdAt!: Date;
}
