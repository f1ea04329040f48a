import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import { Entity, Index } from 'typeorm';
import { Day, DayOrNull, Id, Instant, Int, IntOrNull, Text, Version } from '../../platform/database/columns';

/** Who looks after which enterprise, in which role, from when to when. Ended ones stay: they are the history. */
@Entity('assignment')
@Index('uq_assignment_chief', ['chiefOf'], { unique: true })
@Index('ix_assignment_enterprise', ['enterpriseId', 'role', 'endsOn'])
@Index('ix_assignment_officer', ['officerId', 'endsOn', 'enterpriseId'])
export class AssignmentEntity {
  @Id() id!: number;
  @Int() campaignId!: number;
  @Int() enterpriseId!: number;
  @Int() officerId!: number;
  @Text(8) role!: AssignmentRole;
  @Day() startsOn!: string;
  /** The last day still counts. */
  @DayOrNull() endsOn!: string | null;
  /** The enterprise of a chief without an end, so that the unique index refuses a second one; else null. */
  @IntOrNull() chiefOf!: number | null;
  /** The import that wrote it; null when assigned by hand. */
  @IntOrNull() sourceJobId!: number | null;
  @Version() version!: number;
  @Instant() createdAt!: Date;
}

/** Whoever gives an enterprise a chief takes its seat first, so that two who do so at once come one after the other. */
@Entity('chief_seat')
@Index('uq_chief_seat_enterprise', ['enterpriseId'], { unique: true })
export class ChiefSeatEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Int() turn!: number;
}
