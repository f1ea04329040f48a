import type { Role } from '@yanzhen/domain/identity/role';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { Entity, Index } from 'typeorm';
import { DayOrNull, Id, Instant, Int, Text, TextOrNull, Version } from '../../../platform/database/columns';

/** That an enterprise brought its data up to date in a year. Of the enterprise, since only its highest title carries the duty. */
@Entity('title_update')
@Index('uq_title_update', ['enterpriseId', 'year'], { unique: true })
export class TitleUpdateEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Int() year!: number;
  /** Null once a record was taken back. */
  @DayOrNull() doneOn!: string | null;
  @TextOrNull(TITLE_LIMITS.why) note!: string | null;
  @Text(40) recordedBy!: string;
  @Text(16) recordedRole!: Role;
  @Version() version!: number;
  @Instant() updatedAt!: Date;
}
