import type { Role } from '@yanzhen/domain/identity/role';
import type { ChangeKind } from '@yanzhen/domain/ladder/title-life/change-report';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { Entity, Index } from 'typeorm';
import { Day, DayOrNull, Id, Instant, Int, Text, TextOrNull, Version } from '../../../platform/database/columns';

/** A major change of a title holder, to be reported on the ministry's platform. */
@Entity('change_report')
@Index('uq_change_report', ['enterpriseId', 'kind', 'happenedOn'], { unique: true })
@Index('ix_change_report_due', ['reportedOn', 'dueOn'])
export class ChangeReportEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(16) kind!: ChangeKind;
  @Day() happenedOn!: string;
  /** Derived from the rule of the day; reckoned anew when the rule changes. */
  @Day() dueOn!: string;
  @DayOrNull() reportedOn!: string | null;
  @TextOrNull(TITLE_LIMITS.why) note!: string | null;
  @Text(40) enteredBy!: string;
  @Text(16) enteredRole!: Role;
  @Version() version!: number;
  @Instant() createdAt!: Date;
}
