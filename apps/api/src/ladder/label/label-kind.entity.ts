import { LABEL_LIMITS, type LabelGoal } from '@yanzhen/domain/ladder/label/label-kind';
import { Entity, Index } from 'typeorm';
import { DayOrNull, Flag, Id, Instant, Text, TextOrNull, Version } from '../../platform/database/columns';

/** A kind of label beside the ladder: data, so that a new award is a row. */
@Entity('label_kind')
@Index('uq_label_kind_code', ['code'], { unique: true })
@Index('uq_label_kind_zh', ['zh'], { unique: true })
export class LabelKindEntity {
  @Id() id!: number;
  /** Of those that the product ships. */
  @TextOrNull(24) code!: string | null;
  @Text(LABEL_LIMITS.kindName) zh!: string;
  @Text(LABEL_LIMITS.kindNameEn) en!: string;
  @TextOrNull(24) goal!: LabelGoal | null;
  @TextOrNull(LABEL_LIMITS.source) source!: string | null;
  @Flag() unconfirmed!: boolean;
  @DayOrNull() retiredOn!: string | null;
  @Version() version!: number;
  @Instant() createdAt!: Date;
}
